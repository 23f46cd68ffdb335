package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generation that is over leaves nothing behind. */
class LoadersGoTest {

    @TempDir
    Path folder;

    @Test
    void twenty_generations_of_all_plugins_fit_in_128_megabytes_and_leave_no_class_loader() {
        List<Path> jars = FirstPartyPlugins.build(folder);
        assertThat(jars).hasSizeGreaterThan(4);
        List<Object> arguments = new ArrayList<>(List.of(folder.resolve("home")));
        arguments.addAll(jars);
        List<String> options =
                List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=0", "-Dhanse.strict=true");
        try (Fork fork = Fork.of(folder, options, TwentyGenerations.class, arguments.toArray())) {
            String last = fork.await("swaps ");
            System.out.println(last);
            assertThat(last).startsWith("swaps 20 ").contains(" mails 20 ", " alive 0 ");
        }
    }
}
