package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.HandClock;
import org.hanse.core.data.HandIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes on in private does not change a byte of what outsiders read, anywhere: two realms are made by the same acts,
 * and in one of them more happens in private. Clock, ids, the port, the key of forms and the secret of documents are
 * given; nothing of an answer is left out.
 */
class NonInterferenceTest {

    private static final List<Kind> OUTSIDERS = List.of(Kind.ANONYMOUS, Kind.OTHER, Kind.LEFT);

    private static final Map<String, String> MAIL =
            Map.of("hanse.mail", "log", "hanse.address", "https://people.example.org");

    @TempDir
    Path home;

    @Test
    void private_content_changes_no_byte_of_what_outsiders_read() {
        List<Path> plugins = FirstPartyPlugins.build(home).stream()
                .filter(jar -> jar.getFileName().toString().matches("(rex|greeter|rsvp).*"))
                .toList();
        assertThat(plugins).hasSize(3);

        Map<Kind, Map<String, String>> seen = new EnumMap<>(Kind.class);
        List<String> addresses;
        int port;
        try (Copy rich = new Copy(home.resolve("rich"), 0, plugins)) {
            port = rich.realm().site().port();
            PrivateLife life = rich.liveInPrivate();
            rich.goOn();
            addresses = List.copyOf(life.addresses());
            OUTSIDERS.forEach(kind -> seen.put(kind, rich.readings().of(kind, addresses)));
            seen.put(Kind.MEMBER, rich.readings().of(Kind.MEMBER, addresses));

            rich.apart(() -> life.talk(rich.realm().place(Visibility.SIGNED_IN)));
            assertThat(Readings.differences(
                            seen.get(Kind.ANONYMOUS), rich.readings().of(Kind.ANONYMOUS, addresses)))
                    .as("what only those who are signed in read")
                    .isEmpty();
            rich.apart(() -> life.talk(rich.realm().place(Visibility.PUBLIC)));
            assertThat(Readings.differences(
                            seen.get(Kind.ANONYMOUS), rich.readings().of(Kind.ANONYMOUS, addresses)))
                    .as("what is public is seen")
                    .hasSizeGreaterThan(10);
        }
        try (Copy plain = new Copy(home.resolve("plain"), port, plugins)) {
            plain.goOn();
            int answers = 0;
            for (Kind kind : OUTSIDERS) {
                Map<String, String> without = plain.readings().of(kind, addresses);
                assertThat(Readings.differences(without, seen.get(kind)))
                        .as("to " + kind.title())
                        .isEmpty();
                answers += without.size();
            }
            List<String> inside =
                    Readings.differences(plain.readings().of(Kind.MEMBER, addresses), seen.get(Kind.MEMBER));
            assertThat(inside).as("what a member sees").hasSizeGreaterThan(40);
            System.out.printf(
                    "non-interference: %d endpoints (%s) × %d callers, %d answers equal byte by byte; %d differ to a member%n",
                    plain.readings().endpoints().size(),
                    plain.readings().channels(),
                    OUTSIDERS.size(),
                    answers,
                    inside.size());
        }
    }

    /** One of the two realms. */
    private static final class Copy implements AutoCloseable {

        private final HandIds ids;
        private final Realm realm;

        Copy(Path home, int port, List<Path> plugins) {
            HandClock clock = new HandClock();
            ids = new HandIds(clock);
            realm = new Realm(new Startup(Realm.host(home, MAIL), clock, ids, plugins), port);
        }

        Realm realm() {
            return realm;
        }

        Readings readings() {
            return new Readings(realm);
        }

        /** What happens in both, after what happens in one. */
        void goOn() {
            Visitor member = realm.visitor(Kind.MEMBER);
            String slug = realm.place(Visibility.PUBLIC).slug();
            member.reply(member.topic(slug, "core:discussion", "A public roof"), "A word, and a word.");
            member.form("/c/" + slug + "/events/new", Realm.event("A public meeting"));
            realm.visitor(Kind.OTHER).form("/m/self/skills", Map.of("skill", "Roofing", "interest", "Guilds"));
            realm.settle();
        }

        PrivateLife liveInPrivate() {
            PrivateLife life = new PrivateLife(realm);
            apart(() -> {
                life.talk(realm.place(Visibility.SECRET));
                life.talk(realm.place(Visibility.LISTED));
                life.govern(realm.place(Visibility.SECRET));
                life.conspire();
                life.keepToOneself();
            });
            return life;
        }

        void apart(Runnable acts) {
            ids.apart(true);
            acts.run();
            realm.settle();
            ids.apart(false);
        }

        @Override
        public void close() {
            realm.close();
        }
    }
}
