package org.hanse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the rules names tests that there are. */
class RulesTest {

    private static final Path ROOT = Path.of(System.getProperty("hanse.root", "../.."));
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_rule_names_a_test_and_every_test_that_is_named_exists() throws IOException {
        List<String> rules = rows().toList();
        assertThat(rules)
                .hasSizeGreaterThan(50)
                .allMatch(row -> NAMED.matcher(row).find());
        assertThat(rules.stream().flatMap(row -> NAMED.matcher(row).results()).map(named -> named.group(1)))
                .isSubsetOf(tests());
    }

    @Test
    void the_seventeen_rules_of_generations_are_there() throws IOException {
        assertThat(rows().filter(row -> row.matches("\\| \\d+ \\|.*")).map(row -> row.split(" ")[1]))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList());
    }

    private static Stream<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/rules.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.contains("Guarded by"));
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> names.add(name.replace(".java", "")));
            }
        }
        return names;
    }

    private static List<Path> modules() throws IOException {
        List<Path> modules = new ArrayList<>(List.of(ROOT.resolve("api")));
        for (String folder : List.of("core", "plugins", "sample-host")) {
            try (Stream<Path> below = Files.list(ROOT.resolve(folder))) {
                below.filter(module -> Files.exists(module.resolve("src/test/java")))
                        .forEach(modules::add);
            }
        }
        return modules;
    }
}
