package org.hanse.core.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Every file below the home of an installation, and every word in its index, whether it is still found or not. */
record EverythingOnDisk(Path home) {

    /** Return where any of some texts is, a line for each place, empty for nowhere. */
    String with(Collection<String> texts) throws IOException {
        List<String> found = new ArrayList<>();
        for (String text : texts) {
            found.addAll(with(text));
        }
        return String.join("\n", found);
    }

    /** Return the names of files, and the words and stored texts of the index, that have a text in them. */
    List<String> with(String text) throws IOException {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            if (new String(bytes(file), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted)) {
                found.add(home.relativize(file).toString());
            }
        }
        indexed().stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(found::add);
        return found;
    }

    /** Jars are of plugins, and nothing in them is of anybody; the index replaces its files meanwhile. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.toString().endsWith(".jar")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** A file that vanishes meanwhile has nothing in it. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Set<String> indexed() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path folder : indexes()) {
            try (Directory directory = FSDirectory.open(folder);
                    IndexReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    read(leaf.reader(), words);
                }
            }
        }
        return words;
    }

    private Set<Path> indexes() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("segments"))
                .map(Path::getParent)
                .collect(Collectors.toSet());
    }

    /** What is deleted is read too: it stays until segments are merged. */
    private static void read(LeafReader segment, Set<String> words) throws IOException {
        for (FieldInfo field : segment.getFieldInfos()) {
            Terms terms = segment.terms(field.name);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                words.add("term of " + field.name + ": "
                        + new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8));
            }
        }
        for (int document = 0; document < segment.maxDoc(); document++) {
            segment.storedFields().document(document).getFields().stream()
                    .filter(field -> field.stringValue() != null)
                    .forEach(field -> words.add("stored " + field.name() + ": " + field.stringValue()));
        }
    }
}
