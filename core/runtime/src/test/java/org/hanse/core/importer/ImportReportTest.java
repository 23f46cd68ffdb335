package org.hanse.core.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.hanse.core.view.PlainText;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void the_first_places_of_a_reason_are_kept_and_all_are_counted() {
        ImportReport report = new ImportReport();
        for (int line = 1; line <= 1000; line++) {
            report.lost("Votes.xml:" + line, "bookmarks have no place here");
        }
        new ReportPrinter(out, false).print(report);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("    1000  bookmarks have no place here")
                .contains("          Votes.xml:1, Votes.xml:2, Votes.xml:3, Votes.xml:4, Votes.xml:5, …");
    }

    @Test
    void a_source_with_endless_reasons_does_not_fill_the_memory() {
        ImportReport report = new ImportReport();
        for (int line = 1; line <= 10_000; line++) {
            report.lost("x:" + line, "reason " + line);
        }
        assertThat(report.losses()).hasSizeLessThan(300);
        assertThat(report.losses().get("other reasons").count()).isGreaterThan(9_000);
    }

    @Test
    void a_terminal_sees_a_bar_that_moves_with_each_percent() {
        ProgressBar bar = new ProgressBar(out, true);
        bar.part("Posts.xml", 1000);
        bar.progress(5);
        bar.progress(500);
        bar.end();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\033[K[..............................] 0 % Posts.xml"
                        + "\r\033[K[###############...............] 50 % Posts.xml"
                        + "\r\033[K");
    }

    @Test
    void html_becomes_plain_text_where_a_field_holds_no_markup() {
        assertThat(PlainText.of("<p>Keeper &amp; cook,<br />since&#64;2 &lt;p&gt;</p>\n\n<ul><li>salt</li></ul>"))
                .isEqualTo("Keeper & cook,\nsince@2 <p>\nsalt");
    }

    @Test
    void fingerprints_tell_keys_apart() {
        SeenKeys seen = new SeenKeys();
        Set<SourceKey> added = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            SourceKey key = new SourceKey(i % 2 == 0 ? Kind.POST : Kind.TOPIC, Integer.toString(i / 2));
            seen.add(key);
            added.add(key);
        }
        assertThat(added).allMatch(seen::contains);
        for (int i = 50_000; i < 150_000; i++) {
            assertThat(seen.contains(new SourceKey(Kind.POST, Integer.toString(i))))
                    .isFalse();
        }
    }
}
