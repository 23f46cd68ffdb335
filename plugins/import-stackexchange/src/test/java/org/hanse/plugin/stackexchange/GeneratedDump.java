package org.hanse.plugin.stackexchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dump of any size: each question has an answer, which has a comment. */
record GeneratedDump(int questions) {

    private static final LocalDateTime START = LocalDateTime.parse("2015-01-01T10:00:00");

    Path write(Path folder) throws IOException {
        file(folder, "Users", 10, id -> "DisplayName=\"Person %d\" CreationDate=\"%s\"".formatted(id, START));
        file(
                folder,
                "Posts",
                questions * 2,
                id -> "PostTypeId=\"%d\" %s CreationDate=\"%s\" Score=\"0\" OwnerUserId=\"%d\" Body=\"Text %d\""
                        .formatted(
                                id <= questions ? 1 : 2,
                                id <= questions
                                        ? "Title=\"Question " + id + "\""
                                        : "ParentId=\"" + (id - questions) + "\"",
                                START.plusMinutes(id),
                                id % 10 + 1,
                                id));
        file(
                folder,
                "Comments",
                questions,
                id -> "PostId=\"%d\" Score=\"0\" Text=\"Remark %d\" CreationDate=\"%s\" UserId=\"1\""
                        .formatted(id + questions, id, START.plusDays(30).plusMinutes(id)));
        return folder;
    }

    private static void file(Path folder, String name, int rows, IntFunction<String> attributes) throws IOException {
        Files.writeString(
                folder.resolve(name + ".xml"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(id -> "  <row Id=\"" + id + "\" " + attributes.apply(id) + " />")
                        .collect(Collectors.joining("\n", "<dump>\n", "\n</dump>\n")));
    }
}
