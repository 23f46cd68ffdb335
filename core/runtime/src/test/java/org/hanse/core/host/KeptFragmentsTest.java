package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin keeps what it shows with the post that it belongs to. */
class KeptFragmentsTest {

    @TempDir
    Path folder;

    @Test
    void what_is_kept_with_a_post_is_loaded_once_for_nobody_in_particular_until_the_topic_is_touched() {
        try (Site site = Site.open(folder.resolve("home"), cheers())) {
            Visitor ada = site.visitor("ada");
            String topic = ada.topic(ada.community("pages"), "core:discussion", "Fragments");
            Visitor ben = site.visitor("ben");
            ben.join("pages");

            assertThat(page(ada, topic)).contains("0 cheers, signed in: false");
            assertThat(ada.form("/p/cheers/quietly", Map.of()).statusCode()).isEqualTo(204);
            assertThat(page(ada, topic)).contains("0 cheers");
            assertThat(page(ben, topic)).contains("0 cheers, signed in: false");

            assertThat(ada.form("/p/cheers/" + topic, Map.of()).statusCode()).isEqualTo(204);
            assertThat(page(ada, topic)).contains("2 cheers, signed in: false");
        }
    }

    @Test
    void it_shows_again_after_its_plugin_was_away() {
        try (Site site = Site.open(folder.resolve("home"), cheers())) {
            Visitor ada = site.visitor("ada");
            String topic = ada.topic(ada.community("pages"), "core:discussion", "Fragments");
            assertThat(page(ada, topic)).contains("0 cheers");

            site.generations().disable(new PluginId("cheers"), "ada");
            assertThat(page(ada, topic)).doesNotContain("cheers");
            site.generations().enable(new PluginId("cheers"), "ada");
            assertThat(page(ada, topic)).contains("0 cheers");
        }
    }

    @Test
    void a_policy_closes_a_fragment_to_guests() {
        Path jar = PluginJars.plugin("inside", "1.0")
                .contributes("to.fragment(Slots.TOPIC_ASIDE, \"inside.vm\")"
                        + ".guard(Guarded.fragment(\"inside:inside.vm\"), SignedIn.class);")
                .resource("templates/inside.vm", "<p>Only inside</p>")
                .source(
                        "test.inside.SignedIn",
                        "public class SignedIn implements Policy { public Decision decide(Caller caller, Guarded guarded)"
                                + " { return caller.signedIn() ? Decision.allow() : Decision.abstain(); } }")
                .build(folder);
        try (Site site = Site.open(folder.resolve("home"), jar)) {
            Visitor ada = site.visitor("ada");
            String topic = ada.topic(ada.community("pages"), "core:discussion", "Fragments");

            assertThat(page(ada, topic)).contains("Only inside");
            assertThat(page(site.outsider(), topic)).contains("About Fragments").doesNotContain("Only inside");
        }
    }

    private static String page(Visitor visitor, String topic) {
        return visitor.get("/t/" + topic).body();
    }

    private Path cheers() {
        return PluginJars.plugin("cheers", "1.0")
                .contributes("to.beans(Count.class).fragment(Slots.POST_FOOTER, \"cheers.vm\", Cheers.class)"
                        + ".resource(Cheering.class);")
                .resource("templates/cheers.vm", "<p>$count cheers, signed in: $signed</p>")
                .source(
                        "test.cheers.Count",
                        "@jakarta.enterprise.context.ApplicationScoped public class Count {"
                                + " final java.util.concurrent.atomic.AtomicInteger now ="
                                + " new java.util.concurrent.atomic.AtomicInteger();"
                                + " public int get() { return now.get(); } public void more() { now.incrementAndGet(); } }")
                .source(
                        "test.cheers.Cheers",
                        "public class Cheers implements FragmentSource {"
                                + " @jakarta.inject.Inject Count count;"
                                + " public boolean keptWithSubject() { return true; }"
                                + " public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {"
                                + " Map<Long, Fragment> all = new HashMap<>();"
                                + " contexts.forEach(one -> all.put(one.subject(),"
                                + " new Fragment(Map.of(\"count\", count.get(), \"signed\", caller.signedIn()))));"
                                + " return all; } }")
                .source(
                        "test.cheers.Cheering",
                        "package test.cheers; import jakarta.ws.rs.*;\n"
                                + "@org.hanse.api.security.Requires(\"anybody\") @Path(\"\") public class Cheering {"
                                + " @jakarta.inject.Inject Count count; @jakarta.inject.Inject org.hanse.api.forum.Topics topics;"
                                + " @POST @Path(\"{topic}\") public void cheer(@PathParam(\"topic\") long topic) {"
                                + " count.more(); topics.touch(topic); }"
                                + " @POST @Path(\"quietly\") public void quietly() { count.more(); } }")
                .build(folder);
    }
}
