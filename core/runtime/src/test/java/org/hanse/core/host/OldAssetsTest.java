package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldAssetsTest {

    private static final Pattern ADDRESS = Pattern.compile("/community(/assets/painter/[^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void a_page_of_the_generation_before_still_finds_its_files_after_a_swap_and_after_the_plugin_has_gone()
            throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder.resolve("home"), Map.of(), painter("1.0", "red"))) {
            String old = address(hanse);
            hanse.hanse().installation().generations().install(painter("2.0", "blue"), "ada");
            String now = address(hanse);
            assertThat(now).isNotEqualTo(old);
            assertThat(hanse.page("ben", old).body()).contains("red");
            assertThat(hanse.page("ben", now).body()).contains("blue");
            hanse.hanse().installation().generations().disable(new PluginId("painter"), "ada");
            assertThat(hanse.page("ben", old).body()).contains("red");
            assertThat(hanse.page("ben", old).headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        }
    }

    private Path painter(String version, String colour) {
        return PluginJars.plugin("painter", version)
                .contributes("to.fragment(new Slot(\"painter.wall\"), \"wall.vm\");")
                .resource("templates/wall.vm", "<img src=\"$links.asset(\"painter\", \"wall.svg\")\" alt=\"\">")
                .resource(
                        "assets/wall.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- %s --></svg>".formatted(colour))
                .build(folder);
    }

    private static String address(RunningHanse hanse) throws Exception {
        Matcher address =
                ADDRESS.matcher(hanse.page("ben", "/slots/painter.wall").body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
