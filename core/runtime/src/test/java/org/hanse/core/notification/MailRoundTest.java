package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.community.Visibility;
import org.hanse.api.notification.Channel;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains.SentLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRoundTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Guild guild;
    private long bo;

    @BeforeEach
    void start() {
        open(Product.H2, Visibility.SIGNED_IN);
    }

    private void open(Product product, Visibility visibility) {
        guild = new Guild(DATABASES.of(product), visibility);
        bo = guild.joined("Bo");
        address(guild.ada);
        address(bo);
    }

    private void address(long member) {
        guild.domains.sql("update hanse_member set email = 'a%d@example.org' where id = %d".formatted(member, member));
    }

    @AfterEach
    void stop() {
        guild.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_mail_waits_ten_minutes_and_what_is_read_meanwhile_is_not_mailed(Product product) {
        guild.close();
        open(product, Visibility.SIGNED_IN);
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        after(Duration.ofMinutes(9));
        assertThat(round()).isEmpty();

        guild.read(guild.ada, guild.told(guild.ada).get(0).id());
        after(Duration.ofMinutes(1));
        assertThat(round()).singleElement().satisfies(letter -> {
            assertThat(letter.mail().to()).isEqualTo(guild.ada);
            assertThat(letter.mail().subject()).isEqualTo("Bo replied in “Locks”");
            assertThat(letter.markup()).contains("Bo replied in “Locks”").doesNotContain("Gates");
            assertThat(letter.way()).isEqualTo("notice core:topic-reply " + guild.community);
        });
        assertThat(round()).as("once").isEmpty();
    }

    @Test
    void what_is_of_one_type_and_community_comes_in_one_mail() {
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        after(Duration.ofMinutes(10));

        assertThat(round()).singleElement().satisfies(letter -> {
            assertThat(letter.mail().subject()).isEqualTo("2 news: Replies to topics that you opened");
            assertThat(letter.mail().text())
                    .contains("Hello Ada,", "• Bo replied in “Locks”", "• Bo replied in “Gates”");
        });
    }

    @Test
    void many_similar_acts_are_mailed_once_within_their_window() {
        long topic = guild.topic(guild.ada, "Locks");
        guild.reply(bo, topic);
        guild.reply(bo, topic);
        after(Duration.ofMinutes(10));
        assertThat(round())
                .extracting(letter -> letter.mail().subject())
                .containsExactly("2 replies in “Locks”, the latest by Bo");
        guild.reply(bo, topic);
        after(Duration.ofMinutes(60));
        assertThat(round()).isEmpty();
        after(Duration.ofMinutes(60));
        assertThat(round()).hasSize(1);
    }

    @Test
    void who_may_no_longer_read_the_topic_gets_no_mail_about_it() {
        guild.close();
        open(Product.H2, Visibility.SECRET);
        guild.reply(guild.ada, guild.topic(bo, "Locks"));
        guild.leave(bo);
        after(Duration.ofMinutes(10));

        assertThat(round()).isEmpty();
        assertThat(round()).isEmpty();
    }

    @Test
    void after_a_hundred_mails_within_a_day_the_next_ones_wait_for_the_day_after() {
        guild.domains.sql("update hanse_notified set mails = 99, mails_since = '2026-03-02 08:00:00+00'"
                + " where member_id = " + guild.ada);
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        after(Duration.ofMinutes(10));
        assertThat(round()).hasSize(1);
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        after(Duration.ofMinutes(10));
        assertThat(round()).isEmpty();
        after(Duration.ofHours(24));
        assertThat(round()).hasSize(1);
    }

    @Test
    void who_has_no_address_or_stopped_mail_gets_none_also_later() {
        guild.domains.sql("update hanse_member set mail_stopped = true where id = " + guild.ada);
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        after(Duration.ofMinutes(10));
        assertThat(round()).isEmpty();
        guild.domains.sql("update hanse_member set mail_stopped = false where id = " + guild.ada);
        assertThat(round()).isEmpty();
    }

    @Test
    void calm_people_get_no_mail_of_replies_and_others_all_of_it() {
        choose(guild.ada, Preset.CALM);
        choose(bo, Preset.EVERYTHING);
        long topic = guild.topic(guild.ada, "Locks");
        guild.reply(bo, topic);
        guild.reply(guild.ada, topic);
        after(Duration.ofMinutes(10));

        assertThat(round()).extracting(letter -> letter.mail().to()).containsExactly(bo);
        assertThat(guild.unread(guild.ada)).isOne();
    }

    @Test
    void a_choice_for_a_community_goes_before_one_for_everywhere_and_that_before_the_preset() {
        channels(0, Set.of(Channel.IN_APP));
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        after(Duration.ofMinutes(10));
        assertThat(round()).isEmpty();
        assertThat(guild.unread(guild.ada)).isOne();

        channels(guild.community, Set.of(Channel.MAIL));
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        after(Duration.ofMinutes(10));
        assertThat(round()).hasSize(1);
        assertThat(guild.unread(guild.ada)).isOne();

        channels(guild.community, Set.of(Channel.IN_APP));
        assertThat(guild.domains.request(
                        () -> guild.domains.get(Preferences.class).choices(guild.ada, guild.community)))
                .as("what is as everywhere is no choice")
                .hasSize(1);
    }

    @Test
    void what_is_muted_is_not_told_until_the_time_is_over() {
        mute(Muted.community(guild.community), Duration.ofDays(7));
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        assertThat(guild.told(guild.ada)).isEmpty();
        after(Duration.ofDays(7));
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        assertThat(guild.told(guild.ada)).hasSize(1);

        mute(Muted.community(0), Duration.ZERO);
        after(Duration.ofDays(3000));
        guild.reply(bo, guild.topic(guild.ada, "Sluices"));
        assertThat(guild.told(guild.ada)).hasSize(1);
        unmute(Muted.community(0));
        guild.reply(bo, guild.topic(guild.ada, "Weirs"));
        assertThat(guild.told(guild.ada)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void of_a_muted_topic_nothing_is_told_until_the_time_is_over_or_it_is_undone_and_of_others_all(Product product) {
        guild.close();
        open(product, Visibility.SIGNED_IN);
        long locks = guild.topic(guild.ada, "Locks");
        mute(Muted.topic(locks), Duration.ofDays(7));
        mute(Muted.topic(locks), Duration.ofDays(8));
        guild.reply(bo, locks);
        guild.reply(bo, guild.topic(guild.ada, "Gates"));
        after(Duration.ofMinutes(10));
        assertThat(round()).extracting(letter -> letter.mail().subject()).containsExactly("Bo replied in “Gates”");
        assertThat(guild.told(guild.ada)).hasSize(1);

        after(Duration.ofDays(8));
        guild.reply(bo, locks);
        assertThat(guild.told(guild.ada)).hasSize(2);

        mute(Muted.topic(locks), Duration.ZERO);
        after(Duration.ofDays(3000));
        guild.reply(bo, locks);
        assertThat(guild.told(guild.ada)).hasSize(2);
        unmute(Muted.topic(locks));
        guild.reply(bo, locks);
        assertThat(guild.told(guild.ada)).hasSize(3);
    }

    @Test
    void one_click_stops_mail_of_a_type_in_a_community_and_leaves_the_list_as_it_is() {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).stopMail(guild.ada, new Way("core:topic-reply", guild.community));
            return true;
        });
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        after(Duration.ofMinutes(10));
        assertThat(round()).isEmpty();
        assertThat(guild.unread(guild.ada)).isOne();
    }

    @Test
    void one_click_stops_all_mail_of_a_community() {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).stopMail(guild.ada, new Way("", guild.community));
            return true;
        });
        guild.reply(bo, guild.topic(guild.ada, "Locks"));
        after(Duration.ofMinutes(10));
        assertThat(round()).isEmpty();
        assertThat(guild.unread(guild.ada)).isOne();
    }

    private void choose(long member, Preset preset) {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).choose(member, preset, Frequency.WEEKLY, 8);
            return true;
        });
    }

    private void channels(long community, Set<Channel> channels) {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).choose(guild.ada, community, Map.of("core:topic-reply", channels));
            return true;
        });
    }

    private void mute(Muted what, Duration time) {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).mute(guild.ada, what, time);
            return true;
        });
    }

    private void unmute(Muted what) {
        guild.domains.request(() -> {
            guild.domains.get(Preferences.class).unmute(guild.ada, what);
            return true;
        });
    }

    private void after(Duration time) {
        guild.domains.now.updateAndGet(now -> now.plus(time));
    }

    private List<SentLetter> round() {
        guild.domains.letters.clear();
        guild.domains.inTransaction(() -> {
            guild.domains.get(SendMail.class).run();
            return true;
        });
        return new ArrayList<>(guild.domains.letters);
    }
}
