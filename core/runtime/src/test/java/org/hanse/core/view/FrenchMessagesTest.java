package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every French text of core and of the plugins is set as French is. */
class FrenchMessagesTest {

    private static final Path ROOT = Path.of(System.getProperty("hanse.root", "../.."));

    /** Patterns of times are not texts, and quote with the straight sign. */
    private static final Pattern NO_TEXT = Pattern.compile("time\\.(date|day|clock)");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\{[^{}]*,plural,|\\{\\d\\}");

    private static final Map<String, Pattern> WRONG = Map.of(
            "a straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"),
            "straight quotation marks", Pattern.compile("\""),
            "three points", Pattern.compile("\\.\\.\\."),
            "no narrow space before a high point", Pattern.compile("[^\u202f\\s!?\\[(][;!?]"),
            "no no-break space before a colon", Pattern.compile("[^\u00a0](?<!\\d):(?=\\s|$)"),
            "no narrow spaces within guillemets", Pattern.compile("\u00ab(?!\u202f)|(?<!\u202f)\u00bb"),
            "a plain space within a number", Pattern.compile("\\d \\d{3}(?!\\d)"),
            "an e-mail", Pattern.compile("(?i)e-?mail|(?<!\\.)\\bmails?\\b"),
            "somebody to be identified", Pattern.compile("(?i)\\bidentifi(ez|er|ée?s?)\\b"));

    @Test
    void nothing_is_wrong_with_any_text() throws IOException {
        Map<String, String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(texts.entrySet().stream().flatMap(FrenchMessagesTest::wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Venez-vous ?,           Venez-vous\u202f?
            Ainsi : « non » ; oui !, Ainsi\u00a0: «\u202fnon\u202f»\u202f; oui\u202f!
            20 000 caractères,      20\u202f000 caractères
            {0} Mo au plus,         {0}\u202fMo au plus
            2026-11-25 18:00,       2026-11-25 18:00
            +33 1 23 45 67 89,      +33 1 23 45 67 89
            https://example.org,    https://example.org
            """)
    void plain_spaces_become_those_that_french_has(String typed, String set) {
        assertThat(Typography.set(typed, Locale.FRENCH)).isEqualTo(set);
        assertThat(Typography.set(typed, Locale.ENGLISH)).isEqualTo(typed);
    }

    private static Stream<String> wrong(Map.Entry<String, String> text) {
        String words = ADDRESS.matcher(text.getValue()).replaceAll("x");
        return WRONG.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(words).find())
                .map(rule -> "%s has %s: %s".formatted(text.getKey(), rule.getKey(), text.getValue()));
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files()) {
            Properties read = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            }
            read.forEach((key, value) -> {
                if (!NO_TEXT.matcher(key.toString()).matches()) {
                    texts.put(ROOT.relativize(file) + " " + key, Typography.set(value.toString(), Locale.FRENCH));
                }
            });
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith("_fr.properties"))
                    .filter(file -> file.toString().matches(".*(core/runtime|plugins/[^/]+)/src/main/resources/.*"))
                    .toList();
        }
    }
}
