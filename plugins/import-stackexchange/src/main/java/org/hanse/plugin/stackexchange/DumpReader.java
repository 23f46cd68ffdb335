package org.hanse.plugin.stackexchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.importer.ImportTarget;

/** Streams the files of a dump, row by row, and reports what is broken or missing. */
final class DumpReader {

    private final Map<String, Path> files;
    private final ImportTarget target;
    private final RowParser parser = new RowParser();

    private DumpReader(Map<String, Path> files, ImportTarget target) {
        this.files = files;
        this.target = target;
    }

    /** Open a folder; old dumps write the names of their files in lower case. */
    static DumpReader open(Path folder, ImportTarget target) {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> files.put(lower(file.getFileName().toString()), file));
            } catch (IOException e) {
                throw unreadable(folder, e);
            }
        }
        if (!files.containsKey("posts.xml") && !files.containsKey("users.xml")) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST,
                    "%s is no Stack Exchange dump: name the folder that holds its unpacked Posts.xml and Users.xml"
                            .formatted(folder));
        }
        return new DumpReader(files, target);
    }

    /** Read a file; return whether it is there. */
    boolean read(String name, String withoutIt, RowHandler handler) {
        return read(name, withoutIt, "", handler);
    }

    /** Read a file for the first time of several; return whether it is there. */
    boolean read(String name, String withoutIt, String pass, RowHandler handler) {
        if (!files.containsKey(lower(name))) {
            target.lost(name, "the file is missing: " + withoutIt);
            return false;
        }
        stream(name, pass, handler, true);
        return true;
    }

    /** Read a file another time; what is broken in it has been reported. */
    void readAgain(String name, String pass, RowHandler handler) {
        if (files.containsKey(lower(name))) {
            stream(name, pass, handler, false);
        }
    }

    private void stream(String name, String pass, RowHandler handler, boolean report) {
        Path file = files.getOrDefault(lower(name), Path.of(name));
        try (RowScanner scanner = new RowScanner(Files.newInputStream(file))) {
            long size = Files.size(file);
            target.part(pass.isEmpty() ? name : name + " (" + pass + ")", size);
            Scanned scanned = scanner.next();
            while (!(scanned instanceof Scanned.End)) {
                if (scanned instanceof Scanned.RowText text) {
                    take(name, text, handler, report);
                } else if (scanned instanceof Scanned.Fault fault && report) {
                    target.lost(name + ":" + fault.line(), fault.why());
                }
                target.progress(scanner.position());
                scanned = scanner.next();
            }
            target.progress(size);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void take(String name, Scanned.RowText text, RowHandler handler, boolean report) {
        Row row;
        try {
            row = parser.parse(name, text);
        } catch (MalformedRow e) {
            if (report) {
                target.lost(name + ":" + text.line(), e.why());
            }
            return;
        }
        try {
            handler.row(row);
        } catch (MalformedRow e) {
            target.lost(row.where(), e.why());
        }
    }

    private static HanseException unreadable(Path path, IOException e) {
        return new HanseException(
                ErrorCode.BAD_REQUEST, "%s cannot be read: %s; repair that and import again".formatted(path, e), e);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
