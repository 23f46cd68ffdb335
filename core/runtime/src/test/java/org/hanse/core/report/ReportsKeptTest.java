package org.hanse.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hanse.core.data.Database;
import org.hanse.core.data.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsKeptTest {

    @TempDir
    Path folder;

    @Test
    void the_report_that_has_not_come_for_longest_makes_room() throws Exception {
        try (Database database = Database.open(Optional.empty(), folder)) {
            Sql sql = new Sql(database);
            sql.execute(new String(
                    getClass()
                            .getResourceAsStream("/org/hanse/core/db/700-csp-report.sql")
                            .readAllBytes(),
                    StandardCharsets.UTF_8));
            Ticking clock = new Ticking();
            for (int i = 0; i <= Reports.MOST_KEPT + 5; i++) {
                // A bucket of its own for each: what a minute takes is another test.
                new Reports(database.source(), clock).add(new Report("img-src", "inline", "/page-" + i, ""));
            }
            Reports reports = new Reports(database.source(), clock);
            assertThat(reports.latest())
                    .hasSize(Reports.MOST_KEPT)
                    .extracting(row -> row.report().page())
                    .startsWith("/page-" + (Reports.MOST_KEPT + 5))
                    .doesNotContain("/page-5", "/page-0");
            assertThat(reports.clear()).isEqualTo(Reports.MOST_KEPT);
            assertThat(reports.latest()).isEmpty();
        }
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
