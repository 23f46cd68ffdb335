package org.hanse.core.host;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes on in a community among its members, and what they keep for themselves. */
final class PrivateLife {

    private static final int REPLIES = 12;

    private final Realm realm;
    private final List<String> addresses = new ArrayList<>();

    PrivateLife(Realm realm) {
        this.realm = realm;
    }

    /** Return the addresses of what has come to be, which outsiders might guess. */
    List<String> addresses() {
        return addresses;
    }

    /** Topics, replies with words that are said in public too, tags, events, guides and answers by members. */
    void talk(Place place) {
        Visitor member = realm.visitor(Kind.MEMBER);
        String topic = member.topic(place.slug(), "core:question", "A question among us");
        addresses.add("/t/" + topic);
        addresses.add("/api/topics/" + topic);
        realm.visitor(Kind.FACILITATOR).reply(topic, "An answer among us.");
        for (int i = 0; i < REPLIES; i++) {
            member.reply(Long.toString(place.topic()), "A word among us about the roof, public or not.");
        }
        done(
                member,
                "/c/" + place.slug() + "/new",
                Map.of("type", "core:discussion", "title", "Tagged", "source", "Thatch", "tags", "thatch"));
        addresses.add(done(member, "/c/" + place.slug() + "/events/new", Realm.event("A meeting among us")));
        done(member, "/e/" + place.event() + "/answer", Map.of("answer", "GOING"));
        Visitor owner = realm.site().visitor(Realm.OWNER);
        done(owner, "/c/" + place.slug() + "/plugins/rex/attach", Map.of());
        done(owner, "/p/rex/guide/" + place.community(), Map.of("text", "A guide among us"));
    }

    /** Who comes, by request and invitation, with which role, under which charter. */
    void govern(Place place) {
        Visitor owner = realm.site().visitor(Realm.OWNER);
        String community = "/c/" + place.slug();
        done(owner, community + "/charter/edit", Map.of("source", "We hold together.", "binding", "true"));
        done(owner, community + "/invitations/links", Map.of("most", "5", "days", "7"));
        done(owner, community + "/invitations/mails", Map.of("address", "guest@example.org", "note", "Come in"));
        done(owner, community + "/invitations/table", Map.of("lines", "second@example.org,Come too"));
        done(
                owner,
                community + "/facilitation/requests",
                Map.of("member", Long.toString(realm.member(Kind.REQUESTED)), "taken", "true", "reason", ""));
        done(owner, community + "/members/" + realm.member(Kind.MEMBER) + "/role", Map.of("role", "MODERATOR"));
        Visitor member = realm.visitor(Kind.MEMBER);
        done(member, community + "/pause", Map.of("reason", "A rest", "until", "2026-03-01"));
        done(member, community + "/resume", Map.of());
    }

    /** A community that outsiders do not know of, and one of its topics. */
    void conspire() {
        Visitor owner = realm.site().visitor(Realm.OWNER);
        done(
                owner,
                "/communities/new",
                Map.of(
                        "slug", "conclave",
                        "name", "The roof conclave",
                        "summary", "A word about public roofs",
                        "language", "en",
                        "visibility", "SECRET",
                        "joining", "OPEN"));
        addresses.add("/c/conclave");
        addresses.add("/t/" + owner.topic("conclave", "core:discussion", "The roof of the conclave"));
    }

    /** What somebody tells few or nobody: fields, ties, offers, searches, notices. */
    void keepToOneself() {
        Visitor member = realm.visitor(Kind.MEMBER);
        done(
                member,
                "/m/edit",
                Map.of(
                        "core:organisation",
                        "The roof conclave",
                        "core:organisation.audience",
                        "me",
                        "core:role",
                        "Thatcher",
                        "core:role.audience",
                        "me"));
        String facilitator = "/m/" + realm.member(Kind.FACILITATOR);
        done(member, facilitator + "/connect", Map.of());
        done(realm.visitor(Kind.FACILITATOR), "/m/" + realm.member(Kind.MEMBER) + "/connect", Map.of());
        done(member, "/m/" + realm.member(Kind.INVITED) + "/follow", Map.of());
        done(member, "/m/" + realm.member(Kind.REQUESTED) + "/block", Map.of());
        done(member, "/people/searches", Map.of("name", "Thatchers", "q", "thatch"));
        done(member, "/me/data/export", Map.of());
        done(member, "/notifications/read", Map.of());
    }

    private static String done(Visitor who, String path, Map<String, String> fields) {
        HttpResponse<String> answer = who.form(path, fields);
        if (answer.statusCode() >= 400) {
            throw new AssertionError("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst("^" + Site.MOUNT, ""))
                .orElse(path);
    }
}
