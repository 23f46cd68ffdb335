package org.hanse.core.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.Importer;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.data.Sql;
import org.hanse.core.importer.ImportRuntime.Ended;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportCommandTest {

    private static final int TOPICS = 300;

    @RegisterExtension
    final Databases databases = new Databases();

    @ParameterizedTest
    @EnumSource
    void everything_arrives_and_what_is_lost_is_reported(Product product) {
        Sql sql = new Sql(databases.of(product));
        Ended ended = imported(databases.of(product), new Lighthouse(TOPICS));
        assertThat(ended.code()).isZero();
        assertThat(sql.number("select count(*) from hanse_topic")).isEqualTo(TOPICS);
        assertThat(sql.number("select count(*) from hanse_post")).isEqualTo(TOPICS * 3);
        assertThat(sql.number("select sum(replies) from hanse_topic")).isEqualTo(TOPICS * 2);
        assertThat(sql.number("select count(*) from hanse_topic_tag")).isEqualTo(TOPICS * 2);
        assertThat(sql.number("select count(*) from hanse_post_revision")).isEqualTo(TOPICS);
        assertThat(sql.number("select count(*) from hanse_topic_link")).isEqualTo(2);
        assertThat(sql.number("select count(*) from hanse_badge_elsewhere")).isEqualTo(1);
        assertThat(sql.number("select count(*) from hanse_profile_value where field = 'core:location'"
                        + " and content = 'Cork'"))
                .isEqualTo(1);
        assertThat(sql.number("select count(*) from hanse_post where html like '%script%'"))
                .isZero();
        assertThat(ended.printed())
                .contains("community lighthouse is created")
                .containsPattern("posts +902 +900 +0 +2\n")
                .containsPattern("links +3 +2 +0 +1\n")
                .contains("       1  its topic is unknown")
                .contains("          rest: post stray")
                .contains("     300  its author is unknown: it is kept without one")
                .contains("          topics: post p0-2, topics: post p1-2, ")
                .contains("       1  the field website of profiles does not take it")
                .contains("       1  tides have no place here")
                .doesNotContain("\r", "[#");
    }

    @ParameterizedTest
    @EnumSource
    void a_second_run_changes_nothing(Product product) {
        imported(databases.of(product), new Lighthouse(TOPICS));
        List<Long> before = fingerprint(databases.of(product));
        Ended ended = imported(databases.of(product), new Lighthouse(TOPICS));
        assertThat(fingerprint(databases.of(product))).isEqualTo(before);
        assertThat(ended.printed())
                .doesNotContain("is created")
                .containsPattern("posts +902 +0 +900 +2\n")
                .containsPattern("members +2 +0 +2 +0\n");
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_died_goes_on_where_it_was_and_gives_the_same_rows(Product product) {
        Database database = databases.of(product);
        assertThatThrownBy(() -> imported(database, new Dying(new Lighthouse(TOPICS), 700)))
                .isInstanceOf(StackOverflowError.class);
        long first = new Sql(database).number("select count(*) from hanse_post");
        assertThat(first).isBetween(100L, TOPICS * 3L - 1);
        assertThatThrownBy(() -> imported(database, new Dying(new Lighthouse(TOPICS), 1300)))
                .isInstanceOf(StackOverflowError.class);
        imported(database, new Lighthouse(TOPICS));
        Sql sql = new Sql(database);
        assertThat(sql.number("select count(*) from hanse_post")).isEqualTo(TOPICS * 3);
        assertThat(sql.number("select count(distinct source) from hanse_post")).isEqualTo(TOPICS * 3);
        assertThat(sql.number("select sum(replies) from hanse_topic")).isEqualTo(TOPICS * 2);
        assertThat(sql.number("select count(*) from hanse_post_revision")).isEqualTo(TOPICS);
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_reads_and_checks_everything_and_writes_nothing(Product product) {
        Database database = databases.of(product);
        Ended ended = imported(database, new Lighthouse(TOPICS), "--dry-run");
        assertThat(ended.code()).isZero();
        assertThat(ended.printed())
                .contains("community lighthouse would be created")
                .contains("to write")
                .containsPattern("posts +902 +900 +0 +2\n")
                .contains("its topic is unknown");
        assertThat(fingerprint(database)).containsOnly(0L);
    }

    @ParameterizedTest
    @EnumSource
    void posts_sort_by_time_and_answers_never_before_their_question(Product product) {
        imported(databases.of(product), new Lighthouse(TOPICS));
        Sql sql = new Sql(databases.of(product));
        assertThat(sql.number("select count(*) from hanse_topic t where t.first_post >="
                        + " (select min(p.id) from hanse_post p where p.topic_id = t.id and p.post_kind <> 'POST')"))
                .isZero();
        assertThat(sql.number("select count(*) from hanse_post a join hanse_post b on a.created_at < b.created_at"
                        + " and a.id > b.id where a.post_kind = 'POST' and b.post_kind = 'POST'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void an_item_that_the_database_refuses_costs_only_itself(Product product) {
        Database database = databases.of(product);
        Ended ended = imported(database, (source, target) -> {
            target.part("people", 3);
            target.member(new ImportedMember("1", "Anne", "", "", "", Lighthouse.OPENED));
            target.member(new ImportedMember("2", "B\0b", "", "", "", Lighthouse.OPENED));
            target.member(new ImportedMember("3", "Zoé", "", "", "", Lighthouse.OPENED));
        });
        assertThat(ended.code()).isZero();
        assertThat(ended.printed())
                .containsPattern("members +3 +2 +0 +1\n")
                .contains("it could not be stored: the log says why")
                .contains("people: member 2");
        assertThat(new Sql(database).number("select count(*) from hanse_import_key"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_importer_that_cannot_read_its_source_says_so(Product product) {
        Ended ended = imported(databases.of(product), (source, target) -> {
            throw new HanseException(ErrorCode.BAD_REQUEST, "this is no lighthouse: name one");
        });
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.printed()).endsWith("stopped: this is no lighthouse: name one\n");
    }

    private static Ended imported(Database database, Importer importer, String... more) {
        try (ImportRuntime runtime = new ImportRuntime(database, importer)) {
            return runtime.run(more);
        }
    }

    private static List<Long> fingerprint(Database database) {
        Sql sql = new Sql(database);
        return List.of(
                sql.number("select count(*) from hanse_community"),
                sql.number("select count(*) from hanse_member"),
                sql.number("select coalesce(sum(mod(id, 1000003) + version), 0) from hanse_topic"),
                sql.number("select coalesce(sum(mod(id, 1000003) + version), 0) from hanse_post"),
                sql.number("select count(*) from hanse_import_key"),
                sql.number("select count(*) from hanse_topic_link"),
                sql.number("select count(*) from hanse_badge_elsewhere"));
    }

    /** Dies after some progress, as a process does that is killed: nothing is caught, nothing flushed. */
    private record Dying(Importer importer, int posts) implements Importer {

        @Override
        public void read(Path source, ImportTarget target) {
            AtomicInteger count = new AtomicInteger();
            importer.read(source, (ImportTarget) Proxy.newProxyInstance(
                    Dying.class.getClassLoader(), new Class<?>[] {ImportTarget.class}, (proxy, method, arguments) -> {
                        if (count.incrementAndGet() > posts) {
                            throw new StackOverflowError("the plug is pulled");
                        }
                        return method.invoke(target, arguments);
                    }));
        }
    }
}
