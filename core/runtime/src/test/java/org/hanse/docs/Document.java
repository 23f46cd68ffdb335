package org.hanse.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of the repository, as far as the tests read Markdown.
 *
 * @param text its lines outside of fenced blocks
 * @param snippets its fenced blocks
 */
record Document(Path file, List<String> text, List<Snippet> snippets) {

    private static final Pattern FENCE = Pattern.compile("```+\\s*(\\w*).*");
    private static final Pattern SOURCE = Pattern.compile("<!-- from (\\S+) -->");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*");

    static Document read(Path file) throws IOException {
        Document document = new Document(file, new ArrayList<>(), new ArrayList<>());
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                document.text.add(lines.get(i));
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("```")) {
                end++;
            }
            String code = String.join("\n", lines.subList(i + 1, end)).stripIndent();
            document.snippets.add(new Snippet(file, i + 1, fence.group(1), document.source(), code));
            document.text.add(lines.get(i));
            i = end;
        }
        return document;
    }

    /** Return what the last line with text before a block names as its source. */
    private Optional<String> source() {
        return text.stream()
                .filter(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .map(comment -> comment.group(1));
    }

    /** Return the targets of its links and pictures that lead to the repository. */
    List<String> links() {
        return text.stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    /** Return whether it has a heading with this anchor. */
    boolean has(String anchor) {
        return text.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> anchor(heading.group(1)))
                .anyMatch(anchor::equals);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\s-]", "").replace(' ', '-');
    }
}
