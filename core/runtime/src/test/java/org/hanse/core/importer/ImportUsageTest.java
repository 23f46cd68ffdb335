package org.hanse.core.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.importer.ImportRuntime.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportUsageTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static ImportRuntime runtime;

    @BeforeAll
    static void start() {
        runtime = new ImportRuntime(DATABASES.of(Product.H2), (source, target) -> {});
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    @Test
    void an_unknown_importer_lists_the_known_ones() {
        refused("there is no importer named 'phpbb': the importers are test", "phpbb", ".", "--community", "x1");
    }

    @Test
    void the_community_must_be_named() {
        refused("--community is missing: name the community to write to", "test", ".");
    }

    @Test
    void an_importer_and_a_folder_must_be_named() {
        refused("name one importer and one folder", "test", "--community", "x1");
        refused("name one importer and one folder", "test", ".", "more", "--community", "x1");
    }

    @Test
    void unknown_options_and_missing_values_are_refused() {
        refused("there is no option --quick", "test", ".", "--quick");
        refused("--community needs a value", "test", ".", "--community");
        refused(
                "--visibility is secret, listed, signed-in or public, not open",
                "test",
                ".",
                "--community",
                "x1",
                "--visibility",
                "open");
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        refused("there is no nowhere/at-all: name the folder to read", "test", "nowhere/at-all", "--community", "x1");
    }

    @Test
    void a_slug_that_cannot_be_an_address_is_refused_by_its_rule() {
        Ended ended = runtime.command(List.of("test", ".", "--community", "Not a slug"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.printed()).contains("stopped: The address has 2 to 60 lower-case letters");
    }

    private static void refused(String why, String... arguments) {
        Ended ended = runtime.command(List.of(arguments));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.printed()).startsWith("import: " + why).contains("usage: import <importer> <folder>");
    }
}
