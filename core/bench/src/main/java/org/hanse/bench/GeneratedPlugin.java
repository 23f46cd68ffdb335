package org.hanse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The plugins of the benchmarks, written, compiled and packed when they are needed. */
final class GeneratedPlugin {

    private GeneratedPlugin() {}

    /** A plugin whose policy guards a type of topics. */
    static Path guard(Path folder) throws IOException {
        return new PluginSources("bench-guard", "1.0")
                .source("EntryPoint", """
                        public final class EntryPoint implements Plugin {
                            @Override public void contribute(Contributions to) {
                                to.add(Forum.TOPIC_TYPE, "quiet", new TopicType("!", false))
                                  .guard(new Guarded(Guarded.TOPIC_TYPE, "bench-guard:quiet"), MembersOnly.class);
                            }
                        }
                        """)
                .source("MembersOnly", """
                        public final class MembersOnly implements Policy {
                            @Override public Decision decide(Caller caller, Guarded guarded) {
                                return caller.signedIn() ? Decision.allow() : Decision.abstain();
                            }
                        }
                        """)
                .files(Map.of(
                        "messages.properties", "topic-type.quiet=Quiet\n",
                        "messages_fr.properties", "topic-type.quiet=Discret\n"))
                .pack(folder);
    }
}
