package org.hanse.core.importer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;

/**
 * What a person asks for on the command line.
 *
 * @param importer the name of the importer
 * @param source what to read
 * @param community the community to write to, which is created like this if it is missing
 * @param sourceName another name to remember keys under, for two sources in one community
 * @param dryRun whether nothing is written
 */
record ImportOptions(
        String importer, Path source, NewCommunity community, Optional<String> sourceName, boolean dryRun) {

    static final String USAGE = String.join(
            System.lineSeparator(),
            "usage: import <importer> <folder> --community <slug> [options]",
            "  --community <slug>     where to; created if it is missing",
            "  --name <name>          its name if it is created; otherwise the slug",
            "  --language <tag>       its language if it is created; otherwise en",
            "  --visibility <who>     who sees it if it is created: secret, listed, signed-in (unless given) or public",
            "  --source-name <name>   tells apart two sources of the same kind in one community",
            "  --dry-run              read and check everything, write nothing");

    private static final Set<String> VALUED =
            Set.of("--community", "--name", "--language", "--visibility", "--source-name");
    private static final String DRY_RUN = "--dry-run";

    /**
     * Read the arguments.
     *
     * @throws UsageFault if they cannot be understood
     */
    static ImportOptions parse(List<String> arguments) throws UsageFault {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals(DRY_RUN)) {
                values.put(DRY_RUN, "");
            } else if (VALUED.contains(argument)) {
                if (!rest.hasNext()) {
                    throw new UsageFault("%s needs a value".formatted(argument));
                }
                values.put(argument, rest.next());
            } else if (argument.startsWith("--")) {
                throw new UsageFault("there is no option %s".formatted(argument));
            } else {
                words.add(argument);
            }
        }
        if (words.size() != 2) {
            throw new UsageFault("name one importer and one folder");
        }
        return of(words.get(0), words.get(1), values);
    }

    private static ImportOptions of(String importer, String source, Map<String, String> values) throws UsageFault {
        String slug = values.get("--community");
        if (slug == null) {
            throw new UsageFault("--community is missing: name the community to write to");
        }
        NewCommunity community = new NewCommunity(
                slug,
                values.getOrDefault("--name", slug),
                "",
                values.getOrDefault("--language", "en"),
                visibility(values.getOrDefault("--visibility", "signed-in")));
        return new ImportOptions(
                importer,
                folder(source),
                community,
                Optional.ofNullable(values.get("--source-name")),
                values.containsKey(DRY_RUN));
    }

    private static Path folder(String source) throws UsageFault {
        try {
            Path path = Path.of(source);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Reported below, as a path to nowhere is.
        }
        throw new UsageFault("there is no %s: name the folder to read".formatted(source));
    }

    private static Visibility visibility(String value) throws UsageFault {
        try {
            return Visibility.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new UsageFault("--visibility is secret, listed, signed-in or public, not %s".formatted(value));
        }
    }
}
