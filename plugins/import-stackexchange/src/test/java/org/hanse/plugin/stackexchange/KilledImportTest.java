package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Optional;
import org.hanse.core.data.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

    private static final int QUESTIONS = 400;
    private static final int SEVERAL = 5;

    @TempDir
    Path dump;

    @TempDir
    Path folder;

    @Test
    void an_import_whose_process_is_killed_goes_on_and_gives_the_same_rows() throws Exception {
        new GeneratedDump(QUESTIONS).write(dump);
        kill(ImportProcess.start(folder, dump, SEVERAL));
        try (Database database = Database.open(Optional.empty(), folder)) {
            assertThat(number(database, "select count(*) from hanse_post")).isBetween(1L, QUESTIONS * 3L - 1);
        }
        assertThat(ImportProcess.start(folder, dump, Integer.MAX_VALUE).waitFor())
                .isZero();
        try (Database database = Database.open(Optional.empty(), folder)) {
            assertThat(number(database, "select count(*) from hanse_topic")).isEqualTo(QUESTIONS);
            assertThat(number(database, "select count(*) from hanse_post")).isEqualTo(QUESTIONS * 3);
            assertThat(number(database, "select count(distinct html) from hanse_post"))
                    .isEqualTo(QUESTIONS * 3);
            assertThat(number(database, "select sum(replies) from hanse_topic")).isEqualTo(QUESTIONS * 2);
            assertThat(number(database, "select count(*) from hanse_import_key where item_kind = 'POST'"))
                    .isEqualTo(QUESTIONS * 3);
        }
    }

    private static void kill(Process process) throws Exception {
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines().anyMatch(ImportProcess.STILL::equals))
                    .as("the import goes as far as its commit %d", SEVERAL)
                    .isTrue();
            process.destroyForcibly().waitFor();
        }
    }

    private static long number(Database database, String query) throws Exception {
        try (var connection = database.source().getConnection();
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
