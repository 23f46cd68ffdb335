package org.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HanseCommandTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void commands_run_on_a_home_folder_without_a_server() {
        assertThat(run("help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("import IMPORTER", "plugins", "rollback REVISION");
        assertThat(Files.exists(home.resolve("hanse.mv.db"))).isTrue();
    }

    @Test
    void options_behind_the_command_are_the_commands_own() {
        assertThat(run("import", "nowhere", home.toString(), "--community", "masons"))
                .isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("there are no importers");
    }

    @Test
    void an_unknown_command_is_answered_with_those_that_there_are() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("there is no command 'dance'", "import");
    }

    @Test
    void the_doctor_needs_no_home_and_starts_nothing() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(HanseCommand.run(out, "doctor", "http://localhost:1/", "--locale", "en"))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("nobody answers at http://localhost:1/");
        assertThat(home).isEmptyDirectory();
    }

    private int run(String... command) {
        String[] arguments = new String[command.length + 2];
        arguments[0] = "--home";
        arguments[1] = home.toString();
        System.arraycopy(command, 0, arguments, 2, command.length);
        return HanseCommand.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }
}
