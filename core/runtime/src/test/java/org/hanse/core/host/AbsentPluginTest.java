package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsentPluginTest {

    @TempDir
    Path folder;

    @Test
    void the_addresses_of_a_disabled_plugin_are_gone_and_those_of_no_plugin_were_never_there() {
        PluginJars jar = PluginJars.plugin("greeting", "1.0").contributes("to.resource(Greeting.class);");
        Path greeting = jar.source(
                        jar.packageName() + ".Greeting",
                        "@org.hanse.api.security.Requires(\"anybody\") @jakarta.ws.rs.Path(\"hi\") public class Greeting {"
                                + " @jakarta.ws.rs.GET public String say() { return \"hello\"; } }")
                .build(folder);
        try (Site site = Site.open(folder.resolve("home"), greeting)) {
            assertThat(site.outsider().get("/p/greeting/hi").body()).isEqualTo("hello");
            site.generations().disable(new PluginId("greeting"), "admin");
            assertThat(site.outsider().status("/p/greeting/hi")).isEqualTo(410);
            assertThat(site.outsider().status("/p/nobody/hi")).isEqualTo(404);
            site.generations().enable(new PluginId("greeting"), "admin");
            assertThat(site.outsider().status("/p/greeting/hi")).isEqualTo(200);
        }
    }
}
