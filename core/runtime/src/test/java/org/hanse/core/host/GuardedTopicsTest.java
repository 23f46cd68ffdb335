package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Condition.State;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic of a guarded type is seen by whom its policy lets, and by nobody while the policy cannot be asked. */
class GuardedTopicsTest {

    private static final PluginId CLINIC = new PluginId("clinic");
    private static final String TITLE = "A rare fever";

    @TempDir
    Path folder;

    @Test
    void a_guarded_topic_stays_hidden_while_its_policy_is_disabled_absent_failing_left_out_or_in_quarantine() {
        String topic;
        try (Site site = Site.open(home(""), other())) {
            published(site.generations().install(clinic("1.0", ALLOWS_ADA).build(folder), "admin"));
            topic = opened(site);
            shown(site, topic);
            hiddenFrom(site.visitor("bob"), topic);
            hiddenFrom(site.outsider(), topic);

            published(site.generations().disable(CLINIC, "admin"));
            hidden(site, topic);
            published(site.generations().enable(CLINIC, "admin"));
            shown(site, topic);

            long before = site.generations().revisions(10).get(3).revision();
            published(site.generations().rollBack(before, "admin"));
            assertThat(site.generations().conditions())
                    .noneMatch(condition -> condition.plugin().equals(CLINIC));
            hidden(site, topic);

            published(site.generations().install(clinic("2.0", FAILS).build(folder), "admin"));
            hidden(site, topic);
            published(site.generations().install(clinic("3.0", ABSTAINS).build(folder), "admin"));
            hidden(site, topic);
            published(site.generations().install(clinic("1.0", ALLOWS_ADA).build(folder), "admin"));
            shown(site, topic);
        }
        try (Site site = Site.open(home("clinic"))) {
            hidden(site, topic);
        }
        Path broken = clinic("4.0", ALLOWS_ADA)
                .resource("templates/broken.vm", "#if(")
                .build(folder);
        try (Site site = Site.open(home(""), broken)) {
            assertThat(site.generations().conditions())
                    .filteredOn(condition -> condition.plugin().equals(CLINIC))
                    .singleElement()
                    .satisfies(condition -> assertThat(condition.state()).isEqualTo(State.QUARANTINED));
            hidden(site, topic);
            published(site.generations().liftGuards(CLINIC, "admin"));
            shown(site, topic);
        }
    }

    private static final String ALLOWS_ADA =
            "return caller.name().equals(\"ada\") ? Decision.allow() : Decision.deny(\"no\");";
    private static final String FAILS = "throw new IllegalStateException(\"the list of doctors is lost\");";
    private static final String ABSTAINS = "return Decision.abstain();";

    private static PluginJars clinic(String version, String decision) {
        return PluginJars.plugin("clinic", version)
                .contributes("to.add(Forum.TOPIC_TYPE, \"case\", new TopicType(\"+\", false))"
                        + ".guard(Guarded.topicsOfType(\"clinic:case\"), Doctors.class);")
                .resource("messages.properties", "topic-type.case=Case\n")
                .source(
                        "test.clinic.Doctors",
                        "public class Doctors implements Policy {"
                                + " public Decision decide(Caller caller, Guarded guarded) {" + decision + "} }");
    }

    private Path other() {
        return PluginJars.plugin("other", "1.0").contributes("").build(folder);
    }

    private SiteHost home(String safe) {
        return new SiteHost(folder.resolve("home"), Optional.empty(), Map.of("hanse.safe", safe));
    }

    private static String opened(Site site) {
        Visitor ada = site.visitor("ada");
        ada.community("ward");
        site.visitor("bob").join("ward");
        return ada.topic("ward", "clinic:case", TITLE);
    }

    private static void published(BuildReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.published()).isTrue();
    }

    private static void hidden(Site site, String topic) {
        hiddenFrom(site.visitor("ada"), topic);
        hiddenFrom(site.visitor("bob"), topic);
        hiddenFrom(site.outsider(), topic);
    }

    private static void hiddenFrom(Visitor visitor, String topic) {
        assertThat(visitor.status("/t/" + topic)).isEqualTo(404);
        assertThat(visitor.status("/t/" + topic + "/1")).isEqualTo(404);
        assertThat(visitor.status("/api/topics/" + topic)).isEqualTo(404);
        assertThat(visitor.status("/api/topics/" + topic + "/posts")).isEqualTo(404);
        assertThat(lists(visitor)).doesNotContain(TITLE).doesNotContain(topic);
    }

    private static void shown(Site site, String topic) {
        Visitor ada = site.visitor("ada");
        assertThat(ada.get("/t/" + topic).body()).contains(TITLE);
        assertThat(ada.status("/api/topics/" + topic + "/posts")).isEqualTo(200);
        assertThat(ada.reply(topic, "It is over").statusCode()).isEqualTo(303);
        assertThat(ada.get("/").body()).contains(TITLE);
        assertThat(ada.get("/c/ward").body()).contains(TITLE);
        assertThat(ada.get("/api/topics").body()).contains(TITLE);
        assertThat(ada.get("/slots/host.latest-topics").body()).contains(TITLE);
    }

    /** Every list, each of which must be served whatever is left out of it. */
    private static String lists(Visitor visitor) {
        StringBuilder all = new StringBuilder();
        for (String path : new String[] {"/", "/c/ward", "/api/topics", "/slots/host.latest-topics"}) {
            assertThat(visitor.status(path)).as(path).isEqualTo(200);
            all.append(visitor.get(path).body());
        }
        return all.toString();
    }
}
