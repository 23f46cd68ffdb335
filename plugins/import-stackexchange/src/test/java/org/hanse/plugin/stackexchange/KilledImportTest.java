package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    private static final int QUESTIONS = 400;

    @TempDir
    Path dump;

    @TempDir
    Path folder;

    @Test
    void an_import_whose_process_is_killed_goes_on_and_gives_the_same_rows() throws Exception {
        new GeneratedDump(QUESTIONS).write(dump);
        killAfter(900);
        try (ImportRuntime runtime = new ImportRuntime(folder, new StackExchangeImporter())) {
            assertThat(runtime.number("select count(*) from hanse_post")).isBetween(1L, QUESTIONS * 3L - 1);
            runtime.run(dump);
            assertThat(runtime.number("select count(*) from hanse_topic")).isEqualTo(QUESTIONS);
            assertThat(runtime.number("select count(*) from hanse_post")).isEqualTo(QUESTIONS * 3);
            assertThat(runtime.number("select count(distinct html) from hanse_post"))
                    .isEqualTo(QUESTIONS * 3);
            assertThat(runtime.number("select sum(replies) from hanse_topic")).isEqualTo(QUESTIONS * 2);
            assertThat(runtime.number("select count(*) from hanse_import_key where item_kind = 'POST'"))
                    .isEqualTo(QUESTIONS * 3);
        }
    }

    /** Nothing waits for a number of milliseconds: the process says how far it is and dies there. */
    private void killAfter(int items) throws IOException, InterruptedException {
        Process process = ImportProcess.start(folder, dump);
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && (!line.matches("\\d+") || Integer.parseInt(line) < items)) {
                line = said.readLine();
            }
            assertThat(line).as("the process went as far as item %d", items).isNotNull();
            process.destroyForcibly().waitFor();
        }
    }
}
