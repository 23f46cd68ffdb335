package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hanse.api.importer.ImportedMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenDumpTest {

    private static final String GOOD =
            "  <row Id=\"%d\" DisplayName=\"%s\" CreationDate=\"2019-03-01T08:00:00.000\" />\n";
    private static final String FIRST = GOOD.formatted(1, "Anne");
    private static final String LAST = GOOD.formatted(9, "Zoé");

    @TempDir
    Path folder;

    @Test
    void a_file_cut_off_inside_a_row_keeps_the_rows_before() throws IOException {
        RecordingTarget target = read("<users>\n" + FIRST + "  <row Id=\"2\" DisplayNa");
        assertThat(names(target)).isEqualTo("Anne");
        assertThat(target.lost("Users.xml:3"))
                .containsExactly("the file is cut off: it ends inside the row of line 3; the rows before are kept");
    }

    @Test
    void a_file_cut_off_between_rows_is_reported() throws IOException {
        RecordingTarget target = read("<users>\n" + FIRST);
        assertThat(names(target)).isEqualTo("Anne");
        assertThat(target.lost("Users.xml:3"))
                .containsExactly("the file is cut off: it ends before its closing tag; the rows before are kept");
    }

    @Test
    void an_empty_file_is_cut_off() throws IOException {
        assertThat(read("").lost("Users.xml:1"))
                .containsExactly("the file is cut off: it ends before its closing tag; the rows before are kept");
    }

    @Test
    void an_attribute_that_does_not_end_costs_its_row_only() throws IOException {
        RecordingTarget target =
                read("<users>\n" + FIRST + "  <row Id=\"2\" DisplayName=\"Bo />\n" + LAST + "</users>\n");
        assertThat(names(target)).isEqualTo("Anne Zoé");
        assertThat(target.lost("Users.xml:3")).containsExactly("the row does not end before the next one begins");
    }

    @Test
    void unknown_entities_and_repeated_attributes_cost_their_row_only() throws IOException {
        RecordingTarget target = read("<users>\n"
                + FIRST
                + GOOD.formatted(2, "&boo;")
                + "  <row Id=\"3\" Id=\"4\" />\n"
                + GOOD.formatted(5, "a < b")
                + GOOD.formatted(6, "&#0;")
                + LAST
                + "</users>");
        assertThat(names(target)).isEqualTo("Anne Zoé");
        for (int line = 3; line <= 6; line++) {
            assertThat(target.lost("Users.xml:" + line))
                    .singleElement()
                    .asString()
                    .startsWith("the row is not well-formed XML: ");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_cost_their_row_only() throws IOException {
        String rows = "<users>\n" + GOOD.formatted(2, "Zoé") + "</users>";
        RecordingTarget target = read(rows.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(target.lost("Users.xml:2")).containsExactly("the row holds bytes that are not UTF-8");
    }

    @Test
    void a_document_type_is_refused_before_anything_is_expanded() throws IOException {
        RecordingTarget target =
                read("<?xml version=\"1.0\"?>\n<!DOCTYPE users [<!ENTITY a SYSTEM \"file:/etc/passwd\">]>\n"
                        + "<users>\n"
                        + GOOD.formatted(1, "&a;")
                        + "</users>");
        assertThat(names(target)).isEmpty();
        assertThat(target.lost("Users.xml:2"))
                .containsExactly("the file declares a document type, which no dump does: it is not read");
    }

    @Test
    void a_row_beyond_all_bounds_is_left_out_without_being_kept_in_memory() throws IOException {
        RecordingTarget target = read("<users>\n" + GOOD.formatted(1, "x".repeat(9 << 20)) + LAST + "</users>");
        assertThat(names(target)).isEqualTo("Zoé");
        assertThat(target.lost("Users.xml:2")).containsExactly("the row is longer than 8 MiB");
    }

    @Test
    void comments_line_breaks_in_rows_and_a_byte_order_mark_are_ordinary_xml() throws IOException {
        RecordingTarget target = read("\uFEFF<?xml version=\"1.0\"?>\r\n<!-- <row Id=\"0\" /> -->\r\n<users>"
                + "<row\r\n Id='1'\r\n DisplayName='Anne > \"Zoé\"' CreationDate='2019-03-01T08:00:00'></row></users>");
        assertThat(names(target)).isEqualTo("Anne > \"Zoé\"");
        assertThat(target.all(RecordingTarget.Lost.class))
                .extracting(RecordingTarget.Lost::where)
                .noneMatch(where -> where.startsWith("Users.xml"));
    }

    private RecordingTarget read(String users) throws IOException {
        return read(users.getBytes(StandardCharsets.UTF_8));
    }

    private RecordingTarget read(byte[] users) throws IOException {
        Files.write(folder.resolve("Users.xml"), users);
        return RecordingTarget.read(folder);
    }

    private static String names(RecordingTarget target) {
        return String.join(
                " ",
                target.all(ImportedMember.class).stream()
                        .map(ImportedMember::name)
                        .toList());
    }
}
