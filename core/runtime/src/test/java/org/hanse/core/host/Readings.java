package org.hanse.core.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hanse.core.rest.Endpoint;

/** Everything that can be read in a realm: what each endpoint of its registry answers, with all of its bytes. */
final class Readings {

    private static final List<String> SLOTS =
            List.of("latest-topics", "next-events", "counter", "unanswered", "badges", "who-knows");

    /** Words that are said in public and in private, of one alone, and names; the first of many, and what follows. */
    private static final List<String> WORDS =
            List.of("roof", "word%20roof", "among", "thatch", "conclave", "member", "public", "guild");

    private static final List<String> SEARCHES =
            List.of("/search?q=", "/api/search?limit=1&q=", "/people?q=", "/api/people?limit=1&q=");

    private final Realm realm;
    private final Ways ways;
    private final Exchanges exchanges;

    Readings(Realm realm) {
        this.realm = realm;
        this.ways = new Ways(realm);
        this.exchanges = new Exchanges(realm);
    }

    /** Return the endpoints that are read. */
    List<Endpoint> endpoints() {
        return realm.endpoints().stream()
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .filter(endpoint -> !endpoint.path().equals("doctor/stream"))
                .toList();
    }

    /** Return the channels that they belong to. */
    String channels() {
        return endpoints().stream()
                .map(Ways::channel)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** Return what each address answers somebody, at those of the endpoints and at some more. */
    Map<String, String> of(Kind kind, List<String> more) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints()) {
            String accept = Ways.isPage(endpoint) ? "text/html" : "*/*";
            for (Place place : realm.places()) {
                for (String path : paths(endpoint, place)) {
                    seen.computeIfAbsent(path, fresh -> bytes(kind, path, accept));
                }
            }
        }
        for (String search : SEARCHES) {
            for (String words : WORDS) {
                seen.put(search + words, bytes(kind, search + words, "*/*"));
            }
        }
        more.forEach(path -> seen.put(path, bytes(kind, path, "*/*")));
        return seen;
    }

    private List<String> paths(Endpoint endpoint, Place place) {
        if (endpoint.path().startsWith("slots/")) {
            return SLOTS.stream()
                    .flatMap(slot -> java.util.stream.Stream.of(
                            "/slots/host." + slot, "/slots/host." + slot + "?community=" + place.slug()))
                    .toList();
        }
        List<String> paths = new ArrayList<>(ways.paths(endpoint, place));
        if (Ways.isPage(endpoint)) {
            ways.paths(endpoint, place).forEach(path -> {
                paths.add("/embed" + path);
                paths.add("/frame" + path);
            });
        }
        return paths;
    }

    private String bytes(Kind kind, String path, String accept) {
        Exchanges.Answer answer = exchanges.readStill(kind, path, accept);
        return answer.status() + "\n" + new TreeMap<>(answer.headers()) + "\n"
                + new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    /** Return where two readings differ, and how. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> differences = new ArrayList<>();
        one.forEach((what, bytes) -> {
            String now = other.getOrDefault(what, "");
            if (!now.equals(bytes)) {
                int at = 0;
                while (at < Math.min(now.length(), bytes.length()) && now.charAt(at) == bytes.charAt(at)) {
                    at++;
                }
                int from = Math.max(0, at - 60);
                differences.add(what + ": …" + bytes.substring(from, Math.min(bytes.length(), at + 80)) + "… and …"
                        + now.substring(Math.min(from, now.length()), Math.min(now.length(), at + 80)));
            }
        });
        return differences;
    }
}
