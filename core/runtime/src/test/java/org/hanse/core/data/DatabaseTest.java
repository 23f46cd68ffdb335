package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path home;

    @Test
    void without_a_database_of_the_host_a_file_is_kept_in_its_folder() {
        try (Database database = Database.open(Optional.empty(), home)) {
            assertThat(database.product()).isEqualTo(Product.H2);
            new Sql(database).execute("create table kept (id bigint)");
        }
        assertThat(home.resolve("hanse.mv.db")).exists();
        try (Database again = Database.open(Optional.empty(), home)) {
            assertThat(new Sql(again).number("select count(*) from kept")).isZero();
        }
    }

    @Test
    void the_database_of_the_host_stays_open_when_hanse_closes() {
        try (Database ofHost = Database.open(Optional.empty(), home)) {
            Database.open(Optional.of(ofHost.source()), home).close();
            assertThat(new Sql(ofHost).number("select 1")).isOne();
        }
    }

    @Test
    void an_interrupted_reader_does_not_close_the_file_for_all() {
        try (Database database = Database.open(Optional.empty(), home)) {
            Sql sql = new Sql(database);
            sql.execute("create table big as select x, repeat('x', 1000) y from system_range(1, 20000)");
            Thread.currentThread().interrupt();
            try {
                sql.number("select count(y) from big");
            } catch (HanseException e) {
                assertThat(e).hasCauseInstanceOf(SQLException.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(sql.number("select count(y) from big")).isEqualTo(20_000);
        }
    }

    @Test
    void another_product_is_refused_by_name() {
        assertThatThrownBy(() -> Database.open(Optional.of(productNamed("MariaDB")), home))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_HOST))
                .hasMessageContaining("MariaDB");
    }

    private static DataSource productNamed(String name) {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, name);
        Connection connection = proxy(Connection.class, metaData);
        return proxy(DataSource.class, connection);
    }

    /** Answers every call with one object; no driver of another product is at hand. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                DatabaseTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }
}
