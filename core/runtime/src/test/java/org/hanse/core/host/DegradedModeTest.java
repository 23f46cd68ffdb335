package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.PluginId;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host's page never waits longer than its budget, whatever hangs in Hanse. */
class DegradedModeTest {

    private static final String BUDGET = "hanse.render.budget";
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** What a page of the host takes anyway, on a machine that does other things too. */
    private static final Duration SLACK = Duration.ofMillis(700);

    private static final Slot HANGING = new Slot("tar.pit");
    private static final String PLACEHOLDER = "The community cannot be shown just now.";

    private static final String GATE = "hanse.test.gate";

    private static final String PIT = "public class Pit implements FragmentSource {"
            + " public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {"
            + " ((Runnable) System.getProperties().get(\"" + GATE + "\")).run();"
            + " return Map.of(contexts.get(0).subject(), new Fragment(Map.of())); } }";

    private final Gate gate = new Gate();
    private final String usual = System.getProperty(BUDGET, "");

    @TempDir
    Path folder;

    @BeforeEach
    void be_impatient() {
        System.getProperties().put(GATE, gate);
        System.setProperty(BUDGET, String.valueOf(PATIENCE.toMillis()));
    }

    @AfterEach
    void be_as_patient_as_usual() {
        gate.open();
        System.getProperties().remove(GATE);
        System.setProperty(BUDGET, usual);
    }

    /** Its code sees nothing of the test but the JDK. */
    private Path tarPit() {
        return PluginJars.plugin("tar", "1.0")
                .contributes("to.fragment(new Slot(\"tar.pit\"), \"pit.vm\", Pit.class).resource(Page.class);")
                .resource("templates/pit.vm", "<p>tar</p>")
                .source("test.tar.Pit", PIT)
                .source(
                        "test.tar.Page",
                        "@org.hanse.api.security.Requires(org.hanse.api.security.Requires.ANYBODY)"
                                + " @jakarta.ws.rs.Path(\"page\") public class Page { @jakarta.ws.rs.GET public String page() {"
                                + " ((Runnable) System.getProperties().get(\"" + GATE + "\")).run();"
                                + " return \"tar\"; } }")
                .build(folder);
    }

    private static String slot(Site site, String person, Slot slot) {
        return slot(site, person, slot, Map.of());
    }

    private static String slot(Site site, String person, Slot slot, Map<String, String> parameters) {
        return site.page(person, request -> site.hanse().render(slot, parameters, request));
    }

    /** Ask until it is so: a busy machine takes longer than the budget for what is quick otherwise. */
    private static String slotOnceFresh(Site site, String person, Slot slot) {
        return slotOnceFresh(site, person, slot, Map.of());
    }

    private static String slotOnceFresh(Site site, String person, Slot slot, Map<String, String> parameters) {
        String shown = slot(site, person, slot, parameters);
        for (int i = 0; shown.contains(PLACEHOLDER) && i < 100; i++) {
            shown = slot(site, person, slot, parameters);
        }
        return shown;
    }

    private static List<Duration> pages(Site site, int count, Slot slot) throws Exception {
        return pages(site, count, slot, "");
    }

    private static List<Duration> pages(Site site, int count, Slot slot, String path) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(count);
        try {
            List<Future<Duration>> waits = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                waits.add(people.submit(() -> wait(site, slot, path)));
            }
            List<Duration> took = new ArrayList<>();
            for (Future<Duration> wait : waits) {
                took.add(wait.get(60, TimeUnit.SECONDS));
            }
            return took;
        } finally {
            people.shutdownNow();
        }
    }

    /** The wait is measured where it would be: on the thread of the host's page. */
    private static Duration wait(Site site, Slot slot, String path) {
        return Duration.ofNanos(Long.parseLong(site.page("ada", request -> {
            long began = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                site.hanse().render(slot, Map.of("path", path, "again", String.valueOf(i)), request);
            }
            return String.valueOf(System.nanoTime() - began);
        })));
    }

    private static void assertWithinBudget(List<Duration> waits) {
        assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(PATIENCE.plus(SLACK)));
    }

    @Test
    void a_plugin_that_hangs_keeps_no_page_of_the_host_and_nothing_else() throws Exception {
        try (Site site = Site.open(folder, tarPit())) {
            assertThat(slotOnceFresh(site, "ada", HANGING)).contains("tar");
            gate.shut();

            assertWithinBudget(pages(site, 50, HANGING));

            assertThat(slot(site, "ada", HANGING)).as("shown as it was").contains("tar");
            assertThat(slot(site, "ben", HANGING)).as("to somebody else").contains(PLACEHOLDER, "href=\"/community/\"");
            assertThat(slotOnceFresh(site, "ben", Slots.HOST_LATEST_TOPICS)).doesNotContain(PLACEHOLDER);
            gate.open();
            assertThat(slotOnceFresh(site, "ben", HANGING)).contains("tar").doesNotContain(PLACEHOLDER);
        }
    }

    @Test
    void a_database_that_hangs_keeps_no_page_of_the_host() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        try (Site site = Site.open(new SiteHost(folder, Optional.of(gate.before(database)), Map.of()))) {
            String shown = slotOnceFresh(site, "ada", Slots.HOST_LATEST_TOPICS);
            assertThat(shown).doesNotContain(PLACEHOLDER);
            gate.shut();

            assertWithinBudget(pages(site, 50, Slots.HOST_LATEST_TOPICS));

            assertThat(slot(site, "ada", Slots.HOST_LATEST_TOPICS)).isEqualTo(shown);
            assertThat(slot(site, "ben", Slots.HOST_LATEST_TOPICS)).contains(PLACEHOLDER);
            assertThat(site.page("ada", request -> site.hanse().head(request))).startsWith("<link ");
            gate.open();
            assertThat(slotOnceFresh(site, "ben", Slots.HOST_LATEST_TOPICS)).doesNotContain(PLACEHOLDER);
        }
    }

    @Test
    void while_nothing_serves_a_page_shows_what_it_showed_or_a_few_words_without_a_link() {
        try (Site site = Site.open(folder)) {
            String shown = slotOnceFresh(site, "ada", Slots.HOST_LATEST_TOPICS);

            site.hanse().close();

            assertThat(slot(site, "ada", Slots.HOST_LATEST_TOPICS)).isEqualTo(shown);
            assertThat(slot(site, "ben", Slots.HOST_LATEST_TOPICS))
                    .contains(PLACEHOLDER)
                    .doesNotContain("<a ");
            assertThat(site.page("ada", request -> site.hanse().head(request))).isEmpty();
        }
    }

    @Test
    void a_source_that_throws_leaves_what_was_shown_before() {
        try (Site site = Site.open(folder, tarPit())) {
            String shown = slotOnceFresh(site, "ada", HANGING);
            assertThat(shown).contains("tar");
            gate.breakDown();

            for (int i = 0; i < 5; i++) {
                assertThat(slot(site, "ada", HANGING)).isEqualTo(shown);
            }
            assertThat(slotOnceFresh(site, "ben", HANGING)).doesNotContain("tar");
        }
    }

    @Test
    void a_database_that_refuses_connections_leaves_what_was_shown_before() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        try (Site site = Site.open(new SiteHost(folder, Optional.of(gate.before(database)), Map.of()))) {
            Map<String, String> view = Map.of("path", "c/" + site.visitor("ada").community("masons"));
            Map<String, String> shown = new HashMap<>();
            for (String person : List.of("", "ada")) {
                shown.put(person, slotOnceFresh(site, person, Slots.HOST_LATEST_TOPICS));
                shown.put(person + " view", slotOnceFresh(site, person, Slots.HOST_VIEW, view));
            }
            assertThat(shown.values()).noneMatch(markup -> markup.contains(PLACEHOLDER));
            gate.breakDown();

            for (String person : List.of("", "ada", "", "ada")) {
                assertThat(slot(site, person, Slots.HOST_LATEST_TOPICS)).isEqualTo(shown.get(person));
                assertThat(slot(site, person, Slots.HOST_VIEW, view)).isEqualTo(shown.get(person + " view"));
            }
            assertThat(slot(site, "ben", Slots.HOST_LATEST_TOPICS)).contains(PLACEHOLDER);
            gate.mend();
        }
    }

    @Test
    void what_was_shown_before_has_the_form_token_and_the_nonce_of_this_request() {
        AtomicInteger round = new AtomicInteger(1);
        try (Site site = Site.open(new MaskingHost(new SiteHost(folder, Optional.empty(), Map.of()), round))) {
            site.visitor("ada").community("masons");
            Map<String, String> view = Map.of("path", "c/masons", "isolated", "true");
            String shown = slotOnceFresh(site, "ben", Slots.HOST_VIEW, view);
            assertThat(shown).contains("name=\"_csrf\" value=\"&lt;token-1\"", "nonce=\"nonce-1\"");

            site.hanse().close();
            round.set(2);

            assertThat(slot(site, "ben", Slots.HOST_VIEW, view))
                    .isEqualTo(shown.replace("token-1", "token-2").replace("nonce-1", "nonce-2"));
        }
    }

    @Test
    void what_was_shown_at_an_address_shows_at_others_too_and_leads_back_there() {
        try (Site site = Site.open(folder)) {
            site.visitor("ada").community("masons");
            String shown = "";
            for (int i = 0; (shown.isEmpty() || shown.contains(PLACEHOLDER)) && i < 100; i++) {
                shown = view(site, "/page?campaign=spring", Map.of("path", "c/masons", "campaign", "spring"));
            }
            assertThat(shown).contains("./page?campaign=spring\"").doesNotContain(PLACEHOLDER);

            site.hanse().close();

            String again = view(site, "/page?campaign=autumn&a=b", Map.of("path", "c/masons", "campaign", "autumn"));
            assertThat(again).contains("./page?campaign=autumn&amp;a=b\"").doesNotContain("spring");
            String sealed = "value=\"[\\w-]+\\./page[^\"]*\"";
            assertThat(again.replaceAll(sealed, "back")).isEqualTo(shown.replaceAll(sealed, "back"));
            assertThat(view(site, "/page", Map.of("path", "c/masons", "heading", "3")))
                    .contains(PLACEHOLDER);
        }
    }

    private static String view(Site site, String address, Map<String, String> parameters) {
        return site.page("ben", address, request -> site.hanse().render(Slots.HOST_VIEW, parameters, request));
    }

    @Test
    void a_view_that_lacks_the_part_of_a_plugin_that_failed_does_not_take_the_place_of_a_whole_one() {
        Path footer = PluginJars.plugin("tar", "1.0")
                .contributes("to.fragment(Slots.COMMUNITY_ASIDE, \"pit.vm\", Pit.class);")
                .resource("templates/pit.vm", "<p>tar</p>")
                .source("test.tar.Pit", PIT)
                .build(folder);
        try (Site site = Site.open(folder, footer)) {
            Map<String, String> view = Map.of("path", "c/" + site.visitor("ada").community("masons"));
            String shown = slotOnceFresh(site, "ada", Slots.HOST_VIEW, view);
            assertThat(shown).contains("<p>tar</p>");
            gate.breakDown();

            for (int i = 0; i < 3; i++) {
                assertThat(slot(site, "ada", Slots.HOST_VIEW, view)).isEqualTo(shown);
            }
            assertThat(slotOnceFresh(site, "ben", Slots.HOST_VIEW, view))
                    .contains("masons")
                    .doesNotContain("<p>tar</p>");
        }
    }

    @Test
    void while_another_generation_takes_over_pages_show_what_they_showed_or_a_few_words() throws Exception {
        try (Site site = Site.open(folder, tarPit())) {
            String latest = slotOnceFresh(site, "ada", Slots.HOST_LATEST_TOPICS);
            assertThat(slotOnceFresh(site, "ada", HANGING)).contains("tar");
            gate.shut();
            AtomicBoolean swapping = new AtomicBoolean(true);
            ExecutorService others = Executors.newFixedThreadPool(2);
            try {
                Future<?> swaps = others.submit(() -> {
                    try {
                        site.generations().disable(new PluginId("tar"), "admin");
                        site.generations().enable(new PluginId("tar"), "admin");
                    } finally {
                        swapping.set(false);
                    }
                });
                Set<String> seen = new HashSet<>();
                do {
                    assertWithinBudget(pages(site, 2, Slots.HOST_LATEST_TOPICS));
                    assertWithinBudget(pages(site, 2, HANGING));
                    seen.add(slot(site, "ada", Slots.HOST_LATEST_TOPICS));
                    assertThat(slot(site, "ada", HANGING)).matches("(?s).*tar.*|");
                } while (swapping.get());
                swaps.get(60, TimeUnit.SECONDS);
                assertThat(seen).containsOnly(latest);
                gate.open();
                assertThat(slotOnceFresh(site, "ben", HANGING)).contains("tar");
            } finally {
                gate.open();
                others.shutdownNow();
            }
        }
    }

    @Test
    void a_pool_without_a_free_connection_keeps_no_page_of_the_host() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + folder.getFileName(), "", "");
        pool.setMaxConnections(8);
        pool.setLoginTimeout(1);
        List<Connection> taken = new ArrayList<>();
        try (Site site = Site.open(new SiteHost(folder, Optional.of(pool), Map.of()))) {
            Map<String, String> view = Map.of("path", "c/" + site.visitor("ada").community("masons"));
            String latest = slotOnceFresh(site, "ada", Slots.HOST_LATEST_TOPICS);
            String shown = slotOnceFresh(site, "ada", Slots.HOST_VIEW, view);
            take(pool, 8, taken);

            assertWithinBudget(pages(site, 20, Slots.HOST_LATEST_TOPICS));

            assertThat(slot(site, "ada", Slots.HOST_LATEST_TOPICS)).isEqualTo(latest);
            assertThat(slot(site, "ada", Slots.HOST_VIEW, view)).isEqualTo(shown);
            assertThat(slot(site, "ben", Slots.HOST_LATEST_TOPICS)).contains(PLACEHOLDER);
            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(slotOnceFresh(site, "ben", Slots.HOST_LATEST_TOPICS)).doesNotContain(PLACEHOLDER);
        } finally {
            pool.dispose();
        }
    }

    /** Work in the background that has a connection and waits for another gives up, as this does, and leaves its own. */
    private static void take(JdbcConnectionPool pool, int all, List<Connection> taken) throws SQLException {
        for (int attempt = 0; taken.size() < all; attempt++) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLException e) {
                if (attempt > 100) {
                    throw e;
                }
            }
        }
    }

    @Test
    void a_page_of_a_plugin_that_hangs_keeps_no_other_view() throws Exception {
        try (Site site = Site.open(folder, tarPit())) {
            site.visitor("ada").community("masons");
            gate.shut();

            assertWithinBudget(pages(site, 50, Slots.HOST_VIEW, "p/tar/page"));

            assertThat(slotOnceFresh(site, "ben", Slots.HOST_VIEW, Map.of("path", "c/masons")))
                    .contains("masons")
                    .doesNotContain(PLACEHOLDER);
        }
    }
}
