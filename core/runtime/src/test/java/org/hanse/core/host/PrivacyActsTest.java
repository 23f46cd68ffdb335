package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.data.Databases;
import org.hanse.core.data.HandClock;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PrivacyActsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final HandClock CLOCK = new HandClock();
    private static final JobWait JOBS = new JobWait(CLOCK);
    private static final Pattern SELF = Pattern.compile("/community/m/([0-9]+)");

    /** What a browser fetches by itself, from another origin. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:src|srcset|poster|data|action)=\"(?:https?:)?//|<link[^>]*href=\"(?:https?:)?//"
                    + "|url\\(['\"]?(?:https?:)?//|@import|fetch\\(['\"]https?:");

    @TempDir
    static Path folder;

    private static RunningHanse hanse;

    @BeforeAll
    static void start() throws Exception {
        hanse = RunningHanse.start(
                folder, Map.of("hanse.mail", "log"), DATABASES.of(Product.H2).source(), CLOCK);
        hanse.form(
                "ada",
                "/communities/new",
                Map.of(
                        "slug",
                        "quay",
                        "name",
                        "The quay",
                        "summary",
                        "Those who moor.",
                        "visibility",
                        "SIGNED_IN",
                        "joining",
                        "OPEN"));
    }

    @AfterAll
    static void stop() throws Exception {
        hanse.close();
    }

    @Test
    void whoever_changes_their_mind_is_not_erased() throws Exception {
        long zoe = member("zoe");
        hanse.form("zoe", "/me/data/erase", Map.of("mode", "EVERYTHING"));
        assertThat(hanse.form("zoe", "/me/data/erase", Map.of("mode", "CONSENT"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(hanse.page("zoe", "/me/data").body()).contains("/me/data/keep");
        hanse.form("zoe", "/me/data/keep", Map.of());
        CLOCK.pass(Duration.ofDays(8));

        assertThat(hanse.page("zoe", "/me/data").body()).doesNotContain("/me/data/keep");
        assertThat(hanse.page("ada", "/admin/people").body()).contains("taken back");
        assertThat(hanse.page("ada", "/m/" + zoe).statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_makes_a_copy_for_a_reason_that_the_person_reads() throws Exception {
        long person = member("rosalind-4711");
        String page = "/admin/people/" + person;
        assertThat(hanse.form("ada", page + "/export", Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        hanse.form("ada", page + "/export", Map.of("reason", "She asked by letter"));
        Pattern copy = Pattern.compile(page + "/exports/[0-9]+");
        String shown = JOBS.until(() -> hanse.page("ada", page).body(), copy.asPredicate());
        Matcher path = copy.matcher(shown);
        assertThat(path.find()).isTrue();

        assertThat(new String(hanse.bytes("ada", path.group()).body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(hanse.bytes("rosalind-4711", path.group()).statusCode()).isEqualTo(404);
        assertThat(hanse.page("ada", "/admin/audit").body())
                .contains("She asked by letter", "fetch personal data", "member " + person);
    }

    @Test
    void an_administrator_takes_back_what_administrators_asked_for_and_never_what_a_person_did() throws Exception {
        long person = member("rosalind-4711");
        String page = "/admin/people/" + person;
        hanse.form("rosalind-4711", "/me/data/erase", Map.of("mode", "EVERYTHING"));
        assertThat(hanse.page("ada", page).body()).doesNotContain(page + "/keep");
        hanse.form("ada", page + "/keep", Map.of());
        assertThat(hanse.page("rosalind-4711", "/me/data").body()).contains("/me/data/keep");
        hanse.form("rosalind-4711", "/me/data/keep", Map.of());

        hanse.form("ada", page + "/erase", Map.of("mode", "EVERYTHING", "reason", "A duplicate"));
        assertThat(hanse.page("rosalind-4711", "/me/data").body()).doesNotContain("/me/data/keep");
        hanse.form("rosalind-4711", "/me/data/keep", Map.of());
        assertThat(hanse.page("ada", page).body()).contains(page + "/keep");
        hanse.form("ada", page + "/keep", Map.of());
        assertThat(hanse.page("ada", page).body()).doesNotContain(page + "/keep");
    }

    @Test
    void nobody_consents_for_somebody_else() throws Exception {
        String page = "/admin/people/" + member("rosalind-4711");
        assertThat(hanse.page("ada", page).body()).contains("EVERYTHING").doesNotContain("CONSENT");
        Map<String, String> consent = Map.of("mode", "CONSENT", "reason", "She would not mind");
        assertThat(hanse.form("ada", page + "/erase", consent).statusCode()).isEqualTo(422);
        assertThat(hanse.page("ada", page).body()).doesNotContain(page + "/keep");
    }

    @Test
    void whoever_consents_leaves_the_name_with_what_they_wrote_and_nothing_else() throws Exception {
        hanse.form("ben", "/c/quay/join", Map.of());
        hanse.form("ben", "/m/edit", Map.of("core:organisation", "Guild of pilots"));
        String topic = RunningHanse.location(
                hanse.form("ben", "/c/quay/new", Map.of("title", "Moorings", "source", "They hold.")));
        long ben = member("ben");
        hanse.form("ben", "/me/data/erase", Map.of("mode", "CONSENT"));
        CLOCK.pass(Duration.ofDays(7).plusMinutes(1));

        JOBS.until(() -> Integer.toString(hanse.page("ada", "/m/" + ben).statusCode()), "404"::equals);
        assertThat(hanse.page("ada", topic).body())
                .contains("They hold.", "ben")
                .doesNotContain("/m/" + ben, "Former member");
        assertThat(new EverythingStored(DATABASES.of(Product.H2).source()).with("Guild of pilots"))
                .isEmpty();
    }

    @Test
    void the_command_erases_again_whom_a_ledger_names_and_a_backup_brought_back() throws Exception {
        long luc = member("luc");
        Path ledger = Files.writeString(
                folder.resolve("kept-elsewhere.txt"),
                "%d EVERYTHING 2026-01-01T00:00:00Z%n9 ANONYMISE 2026-01-01T00:00:00Z%n".formatted(luc));
        assertThat(run("erasures", ledger.toString())).contains("2 in the ledger", "1 to be erased again");
        assertThat(run("erasures", ledger.toString())).contains("0 to be erased again");

        JOBS.until(() -> Integer.toString(hanse.page("ada", "/m/" + luc).statusCode()), "404"::equals);
    }

    @Test
    void the_register_names_each_class_its_purpose_and_its_tables() throws Exception {
        String register =
                hanse.get("ada", "/api/admin/register", "application/json").body();
        assertThat(register)
                .contains("hanse_member", "hanse_post", "hanse_notification", "hanse_departure", "hanse_session")
                .contains("CONSENT", "CONTRACT", "OBLIGATION", "INTEREST")
                .doesNotContain("privacy.data.", "privacy.purpose.", "\"exported\":false", "\"erased\":false");
    }

    @Test
    void no_page_lets_a_browser_fetch_anything_from_another_origin() throws Exception {
        for (String page : List.of(
                "/",
                "/c/quay",
                "/c/quay/members",
                "/c/quay/about",
                "/people",
                "/m/edit",
                "/m/avatar",
                "/search?q=quay",
                "/notifications",
                "/notifications/settings",
                "/me/data",
                "/me/data/erase",
                "/admin",
                "/admin/people",
                "/admin/register",
                "/style")) {
            String shown = hanse.page("ada", page).body();
            assertThat(shown).as(page).contains("hanse-main").doesNotContainPattern(ELSEWHERE);
            Matcher asset = Pattern.compile("(?:src|href)=\"/community(/[^\"]+\\.(?:css|js))\"")
                    .matcher(shown);
            assertThat(asset.find()).as(page).isTrue();
            do {
                assertThat(hanse.get("ada", asset.group(1), "*/*").body())
                        .as(asset.group(1))
                        .doesNotContainPattern(ELSEWHERE);
            } while (asset.find());
        }
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(hanse.hanse().run(List.of(arguments), new PrintStream(out, true)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long member(String person) throws Exception {
        String page = hanse.page(person, "/me/data").body();
        Matcher self = SELF.matcher(page);
        assertThat(self.find()).as(page).isTrue();
        return Long.parseLong(self.group(1));
    }
}
