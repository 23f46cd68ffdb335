package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains.SentLetter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    /** A Monday; at eight in New York it is one in the afternoon. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T13:00:00Z");

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_digest_comes_at_the_hour_of_its_reader_with_what_is_new_and_unread_and_none_without(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SECRET)) {
            long bo = reader(guild);
            long mine = guild.topic(bo, "My own");
            guild.topic(guild.ada, "Locks");
            long shared = guild.topic(guild.ada, "Gates");
            guild.reply(bo, shared);
            guild.reply(guild.ada, shared);
            assertThat(digests(guild, MONDAY.minusSeconds(1))).isEmpty();

            assertThat(digests(guild, MONDAY)).singleElement().satisfies(letter -> {
                assertThat(letter.mail().to()).isEqualTo(bo);
                assertThat(letter.mail().subject()).isEqualTo("Your week in the communities");
                assertThat(letter.way()).isEqualTo("digest");
                assertThat(letter.mail().text())
                        .contains("New topics in your communities", "• Locks", "• Gates")
                        .contains("What you have not read", "• Ada replied in “Gates”")
                        .doesNotContain("My own");
                assertThat(letter.markup()).contains("<h2>What you have not read</h2>");
            });
            assertThat(mine).isPositive();
            assertThat(digests(guild, MONDAY.plus(Duration.ofDays(7))))
                    .as("nothing to say")
                    .isEmpty();
            assertThat(guild.unread(bo)).as("a digest is no reading").isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void who_has_left_reads_nothing_of_the_community_in_the_digest(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SECRET)) {
            long bo = reader(guild);
            long shared = guild.topic(guild.ada, "Gates");
            guild.reply(bo, shared);
            guild.reply(guild.ada, shared);
            guild.leave(bo);
            assertThat(digests(guild, MONDAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void one_click_ends_the_digest(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SECRET)) {
            long bo = reader(guild);
            guild.topic(guild.ada, "Locks");
            guild.domains.request(() -> {
                guild.domains.get(Preferences.class).stopDigest(bo);
                return true;
            });
            assertThat(digests(guild, MONDAY)).isEmpty();
            assertThat(digests(guild, MONDAY.plus(Duration.ofDays(7)))).isEmpty();
        }
    }

    /** Bo in New York, whose time of the first digest has been found. */
    private static long reader(Guild guild) {
        long bo = guild.joined("Bo");
        guild.domains.deliver();
        guild.domains.sql(
                "update hanse_member set email = 'bo@example.org', zone = 'America/New_York' where id = " + bo);
        assertThat(digests(guild, guild.domains.now.get())).isEmpty();
        guild.domains.now.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
        return bo;
    }

    private static List<SentLetter> digests(Guild guild, Instant at) {
        Instant before = guild.domains.now.getAndSet(at);
        guild.domains.letters.clear();
        guild.domains.inTransaction(() -> {
            guild.domains.get(SendDigests.class).run();
            return true;
        });
        guild.domains.now.set(at.isAfter(before) ? at : before);
        return new ArrayList<>(guild.domains.letters);
    }
}
