package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What keeps the style sheet from changing anything of the host's. */
class StyleSheetTest {

    private static final String SHEET = sheet();

    private static final List<String> TOKENS =
            DesignTokens.read().stream().map(DesignToken::property).toList();

    /** What a host may set and we never do, and how much room the embed script keeps. */
    private static final List<String> OF_THE_HOST =
            List.of("--hanse-accent", "--hanse-on-accent", "--hanse-font", "--hanse-reserve");

    /** What stands before a block and is no at-rule. */
    private static final Pattern SELECTORS = Pattern.compile("(?<=[{};])\\s*([^@{};]+)\\{");

    @Test
    void every_rule_lies_in_the_layer_so_that_any_rule_of_the_host_wins() {
        for (String part : List.of(SHEET, DesignTokens.css())) {
            assertThat(part.strip()).startsWith("@layer hanse {").endsWith("}");
            assertThat(depthBeforeItsEnd(part)).isPositive();
        }
    }

    @Test
    void every_selector_needs_an_element_of_ours_and_none_speaks_of_the_document() {
        assertThat(selectors())
                .hasSizeGreaterThan(100)
                .allMatch(selector -> selector.contains(".hanse"))
                .noneMatch(selector -> selector.matches(".*(:root|\\b(?<![-.])(html|body)\\b).*"));
    }

    @Test
    void only_what_is_for_screen_readers_alone_wins_over_the_page() {
        List<String> strong = Pattern.compile("([^{};]+)\\{[^{}]*!important[^{}]*\\}")
                .matcher(SHEET)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        assertThat(strong).containsExactly(".hanse .hanse-hidden:not(:focus, :active)");
    }

    @Test
    void what_it_uses_are_tokens_and_every_token_is_used() {
        List<String> used = Pattern.compile("var\\((--hanse-[\\w-]+)")
                .matcher(SHEET + DesignTokens.css())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(used).allMatch(name -> TOKENS.contains(name) || OF_THE_HOST.contains(name));
        assertThat(used).containsAll(TOKENS);
    }

    @Test
    void every_class_and_every_token_bears_our_name() {
        assertThat(found("\\.(-?[a-zA-Z_][\\w-]*)(?![^{]*;)")).allMatch(name -> name.matches("hanse(-.*)?"));
        assertThat(found("(?<![\\w-])--([a-z][\\w-]*)\\s*:")).isNotEmpty().allMatch(name -> name.startsWith("hanse-"));
    }

    private static List<String> selectors() {
        return SELECTORS
                .matcher(SHEET)
                .results()
                .flatMap(found -> List.of(withoutArguments(found.group(1)).split(",")).stream())
                .map(String::strip)
                .filter(selector -> !selector.equals("to"))
                .toList();
    }

    /** The commas in the brackets of a pseudo-class part no selectors. */
    private static String withoutArguments(String selector) {
        String shorter = selector.replaceAll("\\([^()]*\\)", "");
        return shorter.equals(selector) ? selector : withoutArguments(shorter);
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(SHEET)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static int depthBeforeItsEnd(String sheet) {
        int depth = 0;
        int least = Integer.MAX_VALUE;
        for (char sign : sheet.strip().substring(0, sheet.strip().length() - 1).toCharArray()) {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            least = sign == '}' ? Math.min(least, depth) : least;
        }
        return least;
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("src/main/resources/org/hanse/core/assets/hanse.css"))
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\"[^\"]*\"", "''");
        } catch (IOException e) {
            throw new AssertionError("no style sheet", e);
        }
    }
}
