package org.hanse.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** The nested jars, copied to a private folder, each checked against its hash; deleted on close. */
final class Extraction implements AutoCloseable {

    private static final String ROOT = "META-INF/hanse/";

    private final Path folder;
    private final List<Library> libraries;

    private Extraction(Path folder, List<Library> libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    static Extraction of(ClassLoader capsule) {
        try {
            List<Library> libraries = index(capsule);
            Extraction extraction = new Extraction(Files.createTempDirectory("hanse-"), libraries);
            libraries.parallelStream().forEach(library -> extraction.copy(capsule, library));
            return extraction;
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static HanseException noRoom(IOException e) {
        return new HanseException(
                ErrorCode.BAD_HOST,
                "the runtime cannot be unpacked into %s: free space there, or set java.io.tmpdir"
                        .formatted(System.getProperty("java.io.tmpdir")),
                e);
    }

    URL[] urls() {
        return libraries.stream()
                .map(library -> url(folder.resolve(library.name())))
                .toArray(URL[]::new);
    }

    private static List<Library> index(ClassLoader capsule) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(capsule, ROOT + "lib.index"), StandardCharsets.UTF_8))) {
            return lines.lines().map(Library::parse).toList();
        }
    }

    private void copy(ClassLoader capsule, Library library) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(capsule, ROOT + "lib/" + library.name()), digest)) {
            Files.copy(in, folder.resolve(library.name()));
        } catch (IOException e) {
            throw noRoom(e);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(library.sha256())) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "%s in the hanse-capsule jar has SHA-256 %s, not %s: the jar is damaged, take a fresh copy"
                            .formatted(library.name(), found, library.sha256()));
        }
    }

    private static InputStream open(ClassLoader capsule, String path) throws IOException {
        @Nullable URL url = capsule.getResource(path);
        if (url == null) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    path + " is missing: put the hanse-capsule jar on the class path, not hanse-boot");
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this Java has no SHA-256", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
