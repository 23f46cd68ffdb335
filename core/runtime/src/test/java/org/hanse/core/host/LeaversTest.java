package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.data.Databases;
import org.hanse.core.data.HandClock;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.profile.AddressBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LeaversTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final HandClock CLOCK = new HandClock();
    private static final JobWait JOBS = new JobWait(CLOCK);

    @TempDir
    static Path folder;

    private static RunningHanse hanse;

    @BeforeAll
    static void start() throws Exception {
        hanse = RunningHanse.start(
                folder, Map.of("hanse.mail", "log"), DATABASES.of(Product.H2).source(), CLOCK);
    }

    @AfterAll
    static void stop() throws Exception {
        hanse.close();
    }

    @Test
    void whoever_has_left_belongs_nowhere_and_is_back_with_the_next_visit() throws Exception {
        new Founding(hanse).found("ada", "quay", "OPEN");
        hanse.form("ben", "/c/quay/join", Map.of());
        hanse.form("ben", "/m/edit", Map.of("core:organisation", "Guild of pilots"));
        String topic = RunningHanse.location(
                hanse.form("ben", "/c/quay/new", Map.of("title", "Moorings", "source", "They hold.")));
        long ben = member("ben");
        JOBS.until(() -> hanse.page("ada", "/people").body(), body -> body.contains("/m/" + ben));

        assertThat(hanse.hanse().left("test", "ben")).isTrue();
        assertThat(hanse.hanse().left("test", "ben")).isFalse();
        assertThat(hanse.hanse().left("test", "nobody")).isFalse();

        JOBS.until(() -> hanse.page("ada", "/c/quay/members").body(), body -> !body.contains("/m/" + ben));
        assertThat(hanse.page("ada", "/people").body()).doesNotContain("/m/" + ben);
        assertThat(hanse.page("ada", topic).body()).contains("They hold.", "ben");
        assertThat(hanse.page("ada", "/admin/people/" + ben).body()).contains("Left on", "The data are erased on");
        assertThat(address(ben)).isFalse();

        JOBS.until(() -> hanse.page("ben", "/m/" + ben).body(), body -> body.contains("Guild of pilots"));
        JOBS.until(() -> hanse.page("ada", "/people").body(), body -> body.contains("/m/" + ben));
        assertThat(hanse.page("ada", "/admin/people/" + ben).body()).doesNotContain("Left on");
        assertThat(hanse.page("ada", "/c/quay/members").body()).doesNotContain("/m/" + ben);
        assertThat(address(ben)).isTrue();
    }

    @Test
    void an_administrator_gives_a_community_an_owner_again_whose_only_owner_left_everything() throws Exception {
        new Founding(hanse).found("rosalind-4711", "pier", "OPEN");
        hanse.form("luc", "/c/pier/join", Map.of());
        assertThat(hanse.page("rosalind-4711", "/me/data").body()).contains("Leave all communities");
        assertThat(hanse.form("rosalind-4711", "/me/communities/leave", Map.of())
                        .statusCode())
                .isEqualTo(303);

        String list = hanse.page("ada", "/admin/ownerless").body();
        assertThat(list).contains("The pier", "luc, Member").doesNotContain("rosalind");
        assertThat(hanse.page("luc", "/admin/ownerless").statusCode()).isEqualTo(404);
        Matcher act = Pattern.compile("/admin/ownerless/[0-9]+").matcher(list);
        assertThat(act.find()).isTrue();
        hanse.form("ada", act.group(), Map.of("member", Long.toString(member("luc"))));
        assertThat(hanse.page("ada", "/admin/ownerless").body()).doesNotContain("The pier");
        assertThat(hanse.page("luc", "/c/pier/permissions").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_stays_away_is_erased_in_time_and_what_they_wrote_stays() throws Exception {
        new Founding(hanse).found("zoe", "lock", "OPEN");
        hanse.form("luc", "/c/lock/join", Map.of());
        String topic = RunningHanse.location(
                hanse.form("luc", "/c/lock/new", Map.of("title", "Gates", "source", "They open.")));
        long luc = member("luc");
        String person = "/admin/people/" + luc;
        assertThat(hanse.form("ada", person + "/departure", Map.of("reason", ""))
                        .statusCode())
                .isEqualTo(422);
        hanse.form("ada", person + "/departure", Map.of("reason", "The contract has ended"));
        assertThat(hanse.page("ada", "/admin/audit").body()).contains("The contract has ended");
        hanse.form("ada", person + "/return", Map.of());
        assertThat(hanse.page("ada", person).body()).doesNotContain("Left on");
        hanse.form("ada", person + "/departure", Map.of("reason", "Now it has"));

        CLOCK.pass(Duration.ofDays(366));
        JOBS.until(() -> Integer.toString(hanse.page("ada", "/m/" + luc).statusCode()), "404"::equals);
        assertThat(hanse.page("ada", topic).body())
                .contains("They open.", "Former member")
                .doesNotContain("luc");
    }

    private static boolean address(long member) {
        return inContainer(generation ->
                generation.container().get(AddressBook.class).find(member).isPresent());
    }

    private static long member(String name) {
        return inContainer(generation -> generation
                .container()
                .get(org.hanse.api.profile.Members.class)
                .find("test", name)
                .orElseThrow()
                .id());
    }

    private static <T> T inContainer(java.util.function.Function<Generation, T> work) {
        try (Lease<Generation> lease =
                hanse.hanse().installation().switchboard().lease()) {
            Generation generation = lease.generation();
            return generation.container().inRequest(() -> work.apply(generation));
        }
    }
}
