package org.hanse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Makes every change of the api a line in a diff, so that it is seen and meant. */
class ApiSignaturesTest {

    private static final int MOST_PUBLIC_TYPES = 180;
    private static final Path COMMITTED = Path.of("src/test/resources/api-signatures.txt");
    private static final String HOW_TO_ACCEPT = "The api is not what " + COMMITTED + " says. If that is meant, run\n"
            + "    mvn -Dquick -pl api test -Dtest=ApiSignaturesTest -Dhanse.api.accept=true\n"
            + "commit the file, and tell plugin authors in CHANGELOG.md.";

    private final ApiSignatures signatures = new ApiSignatures(Path.of("target/classes"));

    @Test
    void the_api_is_the_one_that_was_committed() throws IOException {
        List<String> found = signatures.print();
        if (Boolean.getBoolean("hanse.api.accept")) {
            Files.write(COMMITTED, found);
        }
        List<String> committed = Files.readAllLines(COMMITTED);
        assertThat(without(committed, found)).as(HOW_TO_ACCEPT + "\nGone").isEmpty();
        assertThat(without(found, committed)).as(HOW_TO_ACCEPT + "\nNew").isEmpty();
        assertThat(found).as(HOW_TO_ACCEPT + "\nMoved").isEqualTo(committed);
    }

    @Test
    void the_api_stays_small_enough_to_be_known_by_heart() {
        assertThat(signatures.publicTopLevelTypes()).isLessThanOrEqualTo(MOST_PUBLIC_TYPES);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
