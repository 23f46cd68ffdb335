package org.hanse.core.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;

/** Refuses archives that are broken, hostile or absurd, by their directory alone. */
record ArchiveCheck(PluginId plugin) {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 1L << 20;
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|/.*|.*//.*|.*[\\\\\\x00-\\x1f:].*|");

    /** Return the names of its entries, or fail. */
    List<String> check(Path file) {
        List<ZipDirectory.Entry> entries = directory(file);
        if (entries.size() > MOST_ENTRIES) {
            throw fault("it has %d entries, more than %d".formatted(entries.size(), MOST_ENTRIES), "ship fewer files");
        }
        long size = entries.stream().mapToLong(ZipDirectory.Entry::size).sum();
        if (size > MOST_BYTES) {
            throw fault("it unpacks to %d bytes, more than %d".formatted(size, MOST_BYTES), "ship less");
        }
        Set<String> seen = new HashSet<>();
        entries.forEach(entry -> check(entry, seen));
        return entries.stream().map(ZipDirectory.Entry::name).toList();
    }

    private List<ZipDirectory.Entry> directory(Path file) {
        try {
            return ZipDirectory.read(file);
        } catch (IOException e) {
            throw new BuildFault(
                    plugin, Phase.JAR, "it is no readable jar: " + e.getMessage(), "build or upload it again", e);
        }
    }

    private void check(ZipDirectory.Entry entry, Set<String> seen) {
        if (OUTSIDE.matcher(entry.name()).matches()) {
            throw fault("its entry '%s' points outside of it".formatted(entry.name()), "build it with Maven");
        }
        if (entry.link()) {
            throw fault("its entry '%s' is a link".formatted(entry.name()), "put the file itself into the jar");
        }
        if (!seen.add(entry.name())) {
            throw fault("it has two entries '%s'".formatted(entry.name()), "build it with Maven, from a clean folder");
        }
        if (entry.size() > RATIO_COUNTS_FROM && entry.size() > MOST_RATIO * Math.max(1, entry.compressed())) {
            throw fault(
                    "its entry '%s' unpacks to more than %d times its size".formatted(entry.name(), MOST_RATIO),
                    "leave that file out");
        }
    }

    private BuildFault fault(String cause, String remedy) {
        return new BuildFault(plugin, Phase.JAR, cause, remedy);
    }
}
