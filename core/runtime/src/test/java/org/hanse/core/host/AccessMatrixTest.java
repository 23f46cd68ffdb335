package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Requires;
import org.hanse.core.data.HandClock;
import org.hanse.core.rest.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of caller is answered by each endpoint, on each channel: computed by requests, compared with a table. */
class AccessMatrixTest {

    private static final Path TABLE =
            Path.of(System.getProperty("hanse.root", "../..")).resolve("docs/security-matrix.md");
    private static final String BEGIN = "<!-- computed from here on -->\n";
    private static final List<Visibility> ORDER =
            List.of(Visibility.PUBLIC, Visibility.SIGNED_IN, Visibility.LISTED, Visibility.SECRET);
    private static final Set<Kind> OUTSIDERS = Set.of(Kind.ANONYMOUS, Kind.OTHER, Kind.LEFT, Kind.REQUESTED);

    private final List<String> faults = new ArrayList<>();

    @Test
    void every_endpoint_answers_every_kind_of_caller_as_the_table_says(@TempDir Path home) throws IOException {
        try (Realm realm = new Realm(home, new HandClock())) {
            String computed = table(realm);

            assertThat(faults).isEmpty();
            String written = Files.exists(TABLE) ? Files.readString(TABLE) : "# Access matrix\n\n" + BEGIN;
            int begin = written.indexOf(BEGIN) + BEGIN.length();
            if (Boolean.getBoolean("hanse.matrix.accept")) {
                Files.writeString(TABLE, written.substring(0, begin) + computed);
                return;
            }
            assertThat(computed)
                    .as("docs/security-matrix.md: read what has changed, and if it is meant, accept it with"
                            + " mvn -o -Dquick -pl core/runtime -am test -Dtest=AccessMatrixTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhanse.matrix.accept=true")
                    .isEqualTo(written.substring(begin));
        }
    }

    private String table(Realm realm) {
        Ways ways = new Ways(realm);
        Exchanges exchanges = new Exchanges(realm);
        Map<String, List<String>> rows = new TreeMap<>();
        for (Endpoint endpoint : realm.endpoints()) {
            List<String> labels = Ways.labels(endpoint);
            for (String surface : surfaces(endpoint)) {
                String channel = surface.isEmpty() ? Ways.channel(endpoint) : surface.substring(1);
                for (int choice = 0; choice < labels.size(); choice++) {
                    Row row = new Row(endpoint, surface, choice, labels.get(choice));
                    rows.computeIfAbsent(channel, none -> new ArrayList<>()).add(line(realm, ways, exchanges, row));
                }
            }
        }
        return text(rows, ways);
    }

    private record Row(Endpoint endpoint, String surface, int choice, String label) {}

    private static List<String> surfaces(Endpoint endpoint) {
        return Ways.isPage(endpoint) ? List.of("", "/embed", "/frame") : List.of("");
    }

    private String line(Realm realm, Ways ways, Exchanges exchanges, Row row) {
        Endpoint endpoint = row.endpoint();
        String cells = Stream.of(Kind.values())
                .map(kind -> cell(realm, ways, exchanges, row, kind))
                .collect(Collectors.joining(" | "));
        return "| `%s %s%s` | %s | %s |"
                .formatted(
                        endpoint.verb(),
                        row.surface(),
                        row.label(),
                        endpoint.requires().orElse("-"),
                        cells);
    }

    private String cell(Realm realm, Ways ways, Exchanges exchanges, Row row, Kind kind) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Visibility visibility : ORDER) {
            Place place = realm.place(visibility);
            String path = row.surface() + ways.paths(row.endpoint(), place).get(row.choice());
            int status = asked.computeIfAbsent(
                    path,
                    fresh -> Ways.writes(row.endpoint())
                            ? write(realm, exchanges, row.endpoint(), kind, fresh, ways.values(row.endpoint(), place))
                            : read(exchanges, row.endpoint(), kind, fresh));
            check(row, kind, visibility, status);
            statuses.add(status);
        }
        return statuses.stream().distinct().count() == 1
                ? statuses.get(0).toString()
                : statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static int read(Exchanges exchanges, Endpoint endpoint, Kind kind, String path) {
        return exchanges
                .read(kind, path, Ways.isPage(endpoint) ? "text/html" : "*/*")
                .status();
    }

    /** Send what is plausible, and nothing at all to what administers the runtime; then undo it. */
    private static int write(
            Realm realm, Exchanges exchanges, Endpoint endpoint, Kind kind, String path, Map<String, String> values) {
        boolean administers = endpoint.requires().orElse("").equals(Requires.ADMINISTRATOR);
        Map<String, String> sent = administers ? Map.of() : values;
        int status = exchanges.write(kind, endpoint, path, sent).status();
        if (status < 400) {
            realm.settle();
        }
        realm.rows().restore();
        return status;
    }

    /** What no table may say, whoever accepts it. */
    private void check(Row row, Kind kind, Visibility visibility, int status) {
        String requires = row.endpoint().requires().orElse("");
        String what = "%s %s%s for %s in %s is %d"
                .formatted(row.endpoint().verb(), row.surface(), row.label(), kind.title(), visibility, status);
        if (status >= 500) {
            faults.add(what);
        }
        if (requires.equals(Requires.SIGNED_IN) && kind == Kind.ANONYMOUS && status != 401) {
            faults.add(what + ", and they must sign in");
        }
        if (requires.equals(Requires.ADMINISTRATOR) && kind != Kind.ADMINISTRATOR && status != 404) {
            faults.add(what + ", and only administrators may know of it");
        }
        boolean hidden = visibility == Visibility.SECRET && OUTSIDERS.contains(kind) && isOfPlace(row.endpoint());
        if (hidden && status < 400) {
            faults.add(what + ", and they may not know that there is such a community");
        }
    }

    static boolean isOfPlace(Endpoint endpoint) {
        return endpoint.path().matches(".*\\{(?:slug|community|topic|post|event)}.*|(?:e|api/events)/\\{id.*");
    }

    private static String text(Map<String, List<String>> rows, Ways ways) {
        StringBuilder text = new StringBuilder();
        rows.forEach((channel, lines) -> {
            text.append("\n## ").append(channel).append("\n\n| Endpoint | Requires |");
            Stream.of(Kind.values())
                    .forEach(kind -> text.append(' ').append(kind.title()).append(" |"));
            text.append("\n|---|---|")
                    .append("---|".repeat(Kind.values().length))
                    .append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
        });
        if (!ways.unknown().isEmpty()) {
            text.append("\n## What the realm of the test has no object for\n\n");
            ways.unknown().forEach(each -> text.append("- `").append(each).append("`\n"));
        }
        return text.toString();
    }
}
