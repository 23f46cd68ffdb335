package org.hanse.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A fenced block of code in a document.
 *
 * @param language what stands behind its fence
 * @param source the file that it quotes, relative to the root of the repository
 * @param code its lines, without common indentation
 */
record Snippet(Path document, int line, String language, Optional<String> source, String code) {

    /** Return whether its lines stand in the file that it quotes, in this order, whatever their common indentation. */
    boolean quotes(Path root) throws IOException {
        Path file = root.resolve(source.orElseThrow());
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String[] lines = Files.readString(file).split("\n", -1);
        int length = code.split("\n", -1).length;
        for (int from = 0; from + length <= lines.length; from++) {
            if (code.equals(stripped(lines, from, length))) {
                return true;
            }
        }
        return false;
    }

    private static String stripped(String[] lines, int from, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            text.append(i == from ? "" : "\n").append(lines[i]);
        }
        return text.toString().stripIndent();
    }

    @Override
    public String toString() {
        return "%s:%d (%s, from %s)".formatted(document, line, language, source.orElse("nowhere"));
    }
}
