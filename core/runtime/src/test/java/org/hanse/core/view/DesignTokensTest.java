package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignTokensTest {

    @TempDir
    Path folder;

    @Test
    void there_are_about_forty_and_each_says_what_it_is_for() {
        assertThat(DesignTokens.read())
                .hasSizeBetween(35, 45)
                .allMatch(token -> token.meaning("en").endsWith("."))
                .allMatch(token -> token.meaning("fr-CA").endsWith("."))
                .noneMatch(token -> token.meaning("fr").equals(token.meaning("en")))
                .extracting(DesignToken::property)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_colour_has_its_value_in_the_dark_and_with_more_contrast() {
        assertThat(token("--hanse-text").value())
                .isEqualTo("light-dark(oklch(0.238 0.011 261), oklch(0.93 0.005 258))");
        assertThat(token("--hanse-text").contrast()).isEqualTo("light-dark(oklch(0.12 0 0), oklch(1 0 0))");
    }

    @Test
    void each_type_of_value_is_written_as_css_has_it() {
        assertThat(token("--hanse-space-4").value()).isEqualTo("16px");
        assertThat(token("--hanse-motion-quick").value()).isEqualTo("120ms");
        assertThat(token("--hanse-leading-body").value()).isEqualTo("1.55");
        assertThat(token("--hanse-font-code").value())
                .isEqualTo("ui-monospace, \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace");
        assertThat(token("--hanse-shadow-float").value()).isEqualTo("0px 4px 16px 0px oklch(0 0 0 / 0.16)");
        assertThat(token("--hanse-tone").value()).startsWith("var(--hanse-accent, light-dark(oklch(");
    }

    @Test
    void the_style_sheet_starts_with_them_and_the_source_is_served_as_it_is() throws Exception {
        AssetStore store = new AssetStore(folder);
        Assets assets = Assets.load(List.of(Sample.core()), store);

        assertThat(text(store, assets, DesignTokens.SHEET))
                .startsWith("@layer hanse {\n:host, .hanse:not(:host .hanse) {\n--hanse-tone: ")
                .contains("@media (prefers-contrast: more)", ".hanse-button");
        assertThat(new ObjectMapper()
                        .readTree(text(store, assets, DesignTokens.FILE))
                        .at("/space/4/$value/value")
                        .asInt())
                .isEqualTo(16);
    }

    private static String text(AssetStore store, Assets assets, String name) throws Exception {
        Optional<Path> file = store.find("core", assets.hash("core", name), name);
        return Files.readString(file.orElseThrow());
    }

    private static DesignToken token(String property) {
        return DesignTokens.read().stream()
                .filter(token -> token.property().equals(property))
                .findFirst()
                .orElseThrow();
    }
}
