package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.container.Container;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static PersistenceUnit unit;
    private static Container container;
    private static long last;

    private final long id = last += 10;

    @BeforeAll
    static void start() {
        Database database = DATABASES.of(Product.H2);
        new Sql(database).execute("create table hanse_account (id bigint primary key, balance bigint, version bigint)");
        ClassLoader loader = TransactionsTest.class.getClassLoader();
        LoadedPlugin core = new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "1.0", "[0.1,0.2)"),
                new PluginPlan(PluginId.CORE, "1.0", List.of(new Contribution.Entity(Account.class.getName()))),
                loader,
                Path.of("target/test-classes"),
                "");
        unit = PersistenceUnit.open("transactions", database.source(), List.of(core), loader);
        List<Class<?>> beans = new ArrayList<>(Transactions.BEANS);
        beans.addAll(List.of(Accounts.class, Ledger.class));
        container = Container.start(
                "transactions",
                loader,
                beans,
                List.of(ProvidedBean.of(EntityManagerFactory.class, ApplicationScoped.class, at -> unit.factory())));
    }

    @AfterAll
    static void stop() {
        container.close();
        unit.close();
    }

    @Test
    void what_a_method_wrote_is_committed_when_it_returns() {
        run(accounts -> accounts.open(id));
        assertThat(exists(id)).isTrue();
    }

    @Test
    void a_runtime_exception_rolls_back() {
        fails(accounts -> accounts.openAndFail(id)).isInstanceOf(NoSuchElementException.class);
        assertThat(exists(id)).isFalse();
    }

    @Test
    void a_checked_exception_commits_unless_the_rules_say_otherwise() {
        fails(accounts -> accounts.openAndFailChecked(id)).hasRootCauseInstanceOf(IOException.class);
        fails(accounts -> accounts.openAndRollBackChecked(id + 1)).hasRootCauseInstanceOf(IOException.class);
        fails(accounts -> accounts.openAndKeep(id + 2)).isInstanceOf(NoSuchElementException.class);
        assertThat(exists(id)).isTrue();
        assertThat(exists(id + 1)).isFalse();
        assertThat(exists(id + 2)).isTrue();
    }

    @Test
    void a_transaction_of_its_own_survives_the_outer_one() {
        fails(accounts -> accounts.openApartAndFail(id)).isInstanceOf(NoSuchElementException.class);
        assertThat(exists(id)).isTrue();
    }

    @Test
    void a_nested_method_joins() {
        run(accounts -> accounts.openTwo(id));
        assertThat(exists(id) && exists(id + 1)).isTrue();
    }

    @Test
    void a_swallowed_failure_does_not_commit_half_of_the_work() {
        fails(accounts -> accounts.openAndSwallow(id)).hasMessageContaining("failure was swallowed");
        assertThat(exists(id)).isFalse();
    }

    @Test
    void types_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> inRequest(() -> {
                    container.get(Ledger.class).openWithin(id);
                    return true;
                }))
                .hasMessageContaining("outside a transaction");
        fails(Accounts::callNever).hasMessageContaining("NEVER");
    }

    @Test
    void a_list_query_without_a_limit_fails_the_test() {
        assertThat(inRequest(() -> container.get(Accounts.class).limited())).isNotNull();
        fails(Accounts::unlimited).hasMessageContaining("core_account.ids").hasMessageContaining("without a limit");
    }

    @Test
    void nothing_changes_in_a_read_only_request() {
        assertThatThrownBy(() -> inRequest(() -> {
                    container.get(UnitOfWork.class).readOnly();
                    container.get(Accounts.class).open(id);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PLUGIN_FAILED));
        assertThat(exists(id)).isFalse();
    }

    @Test
    void of_two_who_change_the_same_one_is_told() {
        run(accounts -> accounts.open(id));
        assertThatThrownBy(() -> inRequest(() -> container.get(UnitOfWork.class).inTransaction(() -> {
                    container.get(Accounts.class).deposit(id);
                    Thread other = new Thread(() -> run(accounts -> accounts.deposit(id)));
                    other.start();
                    other.join();
                    return true;
                })))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void what_waits_for_the_commit_does_not_happen_without_it() {
        List<String> happened = new ArrayList<>();
        inRequest(() -> container.get(UnitOfWork.class).inTransaction(() -> {
            container.get(UnitOfWork.class).afterCommit(() -> happened.add("committed"));
            assertThat(happened).isEmpty();
            return true;
        }));
        assertThatThrownBy(() -> inRequest(() -> container.get(UnitOfWork.class).inTransaction(() -> {
                    container.get(UnitOfWork.class).afterCommit(() -> happened.add("rolled back"));
                    throw new NoSuchElementException();
                })))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(happened).containsExactly("committed");
    }

    private interface Work {
        void on(Accounts accounts) throws Exception;
    }

    private static void run(Work work) {
        inRequest(() -> {
            work.on(container.get(Accounts.class));
            return true;
        });
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> fails(Work work) {
        ThrowingCallable call = () -> run(work);
        return assertThatThrownBy(call);
    }

    private static <T> T inRequest(Callable<T> work) {
        return container.inRequest(work);
    }

    private static boolean exists(long id) {
        return new Sql(DATABASES.of(Product.H2)).number("select count(*) from hanse_account where id = " + id) == 1;
    }
}
