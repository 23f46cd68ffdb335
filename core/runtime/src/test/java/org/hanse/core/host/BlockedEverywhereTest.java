package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.HandClock;
import org.hanse.core.rest.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a block between two members no endpoint that reads shows either of them to the other: computed by requests. */
class BlockedEverywhereTest {

    private static final String GUILD = "between";

    /** What each of the two has written, and where. */
    private record Traces(Kind whose, long member, String marker, Place place) {

        boolean in(String text) {
            return text.contains(marker) || text.contains(Long.toString(member));
        }
    }

    @Test
    void no_endpoint_shows_two_people_to_each_other_between_whom_there_is_a_block(@TempDir Path home) {
        try (Realm realm = new Realm(home, new HandClock())) {
            realm.site().visitor(Realm.OWNER).community(GUILD);
            // Frames and components on other sites may have no caller: they show what is public to everybody.
            realm.rows()
                    .run(
                            "update hanse_community set openness = ? where slug = ?",
                            Visibility.SIGNED_IN.ordinal(),
                            GUILD);
            Stream.of(Kind.MEMBER, Kind.OTHER)
                    .forEach(kind -> realm.visitor(kind).join(GUILD));
            String shared = realm.site().visitor(Realm.OWNER).topic(GUILD, "core:discussion", "What we share");
            realm.visitor(Kind.OTHER).form("/m/" + realm.member(Kind.MEMBER) + "/connect", Map.of());
            List<Traces> both = List.of(leave(realm, Kind.MEMBER, shared), leave(realm, Kind.OTHER, shared));
            realm.settle();
            assertThat(seen(realm, both))
                    .as("places that show one to the other while there is no block")
                    .hasSizeGreaterThan(20);

            realm.visitor(Kind.MEMBER).form("/m/" + realm.member(Kind.OTHER) + "/block", Map.of());
            realm.settle();

            assertThat(seen(realm, both)).isEmpty();
        }
    }

    /** Write, plan, answer and say something on the profile, with a word that is nowhere else. */
    private static Traces leave(Realm realm, Kind kind, String shared) {
        String marker = "zq" + kind.title() + "qz";
        Visitor visitor = realm.visitor(kind);
        long member = realm.member(kind);
        String topic = visitor.topic(GUILD, "core:question", "A question of " + marker);
        visitor.reply(shared, "A word of " + marker);
        visitor.form("/c/" + GUILD + "/events/new", Realm.event("A meeting of " + marker));
        Rows rows = realm.rows();
        long event = rows.number("select max(id) from hanse_event where organiser_id = ?", member);
        visitor.form("/e/" + event + "/answer", Map.of("answer", "GOING"));
        rows.run("update hanse_member set headline = ? where id = ?", "Known as " + marker, member);
        Place place = new Place(
                Visibility.SIGNED_IN,
                GUILD,
                rows.number("select id from hanse_community where slug = ?", GUILD),
                Long.parseLong(topic),
                rows.number("select min(id) from hanse_post where topic_id = ?", Long.parseLong(topic)),
                event);
        return new Traces(kind, member, marker, place);
    }

    /** Return the addresses at which one of the two sees the other, by who looks. */
    private static List<String> seen(Realm realm, List<Traces> both) {
        Ways ways = new Ways(realm);
        Exchanges exchanges = new Exchanges(realm);
        List<String> seen = new ArrayList<>();
        for (Traces hidden : both) {
            Kind reader = hidden.whose() == Kind.MEMBER ? Kind.OTHER : Kind.MEMBER;
            addresses(realm, ways, hidden).forEach((path, endpoint) -> {
                Exchanges.Answer answer = exchanges.read(reader, path, Ways.isPage(endpoint) ? "text/html" : "*/*");
                // A refusal may repeat the address.
                String body = new String(answer.body(), StandardCharsets.UTF_8).replace(path, "");
                if (answer.status() < 400 && hidden.in(body)) {
                    seen.add("%s %s".formatted(reader.title(), path));
                }
            });
        }
        return seen;
    }

    private static Map<String, Endpoint> addresses(Realm realm, Ways ways, Traces hidden) {
        Map<String, Endpoint> addresses = new LinkedHashMap<>();
        for (Endpoint endpoint : realm.endpoints()) {
            if (!endpoint.verb().equals("GET") || endpoint.path().equals("doctor/stream")) {
                continue;
            }
            for (Place place : List.of(hidden.place(), shared(realm, hidden.place()))) {
                for (String path : ways.paths(endpoint, place)) {
                    more(endpoint, of(realm, hidden, path), hidden).forEach(each -> addresses.put(each, endpoint));
                }
            }
        }
        return addresses;
    }

    private static Place shared(Realm realm, Place place) {
        long topic = realm.rows()
                .number(
                        "select min(id) from hanse_topic where community_id = ? and title = 'What we share'",
                        place.community());
        long post = realm.rows().number("select min(id) from hanse_post where topic_id = ?", topic);
        return new Place(place.visibility(), place.slug(), place.community(), topic, post, place.event());
    }

    /** Let an address that leads to a member lead to the hidden one. */
    private static String of(Realm realm, Traces hidden, String path) {
        return Stream.of(Kind.MEMBER, Kind.REQUESTED)
                .map(kind -> Long.toString(realm.member(kind)))
                .reduce(path, (address, id) -> address.replace(id, Long.toString(hidden.member())));
    }

    /** Return an address with what makes it show people and what they wrote. */
    private static List<String> more(Endpoint endpoint, String path, Traces hidden) {
        if (endpoint.path().startsWith("slots/")) {
            return Stream.of("latest-topics", "next-events", "unanswered", "badges", "who-knows")
                    .flatMap(slot -> Stream.of(
                            "/slots/host." + slot,
                            "/slots/host." + slot + "?community=" + GUILD,
                            "/slots/host." + slot + "?member=" + hidden.member()))
                    .toList();
        }
        if (endpoint.path().matches("(?:api/)?search|people|api/people|m")) {
            return List.of(
                    path,
                    path + "?q=question",
                    path + "?q=meeting",
                    path + "?q=word",
                    path + "?q=" + hidden.whose().title());
        }
        return Ways.isPage(endpoint) ? List.of(path, "/embed" + path, "/frame" + path) : List.of(path);
    }
}
