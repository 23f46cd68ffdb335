package org.hanse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the documents quote is what is compiled, and their links lead somewhere. */
class DocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("hanse.root", "../.."));

    private static final List<Document> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            for (Path file : Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                DOCUMENTS.add(Document.read(file));
            }
        }
    }

    @Test
    void a_quoted_block_stands_verbatim_in_the_file_that_it_names() throws IOException {
        List<Snippet> wrong = new ArrayList<>();
        for (Snippet snippet : snippets()) {
            if (snippet.source().isPresent() && !snippet.quotes(ROOT)) {
                wrong.add(snippet);
            }
        }
        assertThat(wrong).as("blocks that are not in their file").isEmpty();
    }

    @Test
    void every_block_of_java_names_the_file_that_it_is_from() {
        assertThat(snippets())
                .as("a line <!-- from path/to/File.java --> stands before each block of Java")
                .filteredOn(snippet -> snippet.language().equals("java"))
                .isNotEmpty()
                .allMatch(snippet -> snippet.source().isPresent());
    }

    @Test
    void every_relative_link_leads_to_a_file_and_to_a_heading_in_it() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Document document : DOCUMENTS) {
            for (String link : document.links()) {
                if (!leadsSomewhere(document, link)) {
                    dead.add(ROOT.relativize(document.file()) + " -> " + link);
                }
            }
        }
        assertThat(dead).as("links that lead nowhere").isEmpty();
    }

    private static boolean leadsSomewhere(Document from, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? from.file()
                : from.file().resolveSibling(parts[0]).normalize();
        if (parts.length == 1) {
            return Files.exists(target);
        }
        return Files.isRegularFile(target) && Document.read(target).has(parts[1]);
    }

    private static List<Snippet> snippets() {
        return DOCUMENTS.stream()
                .flatMap(document -> document.snippets().stream())
                .toList();
    }
}
