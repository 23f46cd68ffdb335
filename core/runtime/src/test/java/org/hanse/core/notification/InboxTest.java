package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Visibility;
import org.hanse.api.notification.Readings;
import org.hanse.api.notification.Subject;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @ParameterizedTest
    @EnumSource(Product.class)
    void who_opened_a_topic_and_who_wrote_in_it_are_told_of_replies_and_the_author_is_not(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            long cleo = guild.joined("Cleo");
            long topic = guild.topic(guild.ada, "Locks at night");
            guild.reply(bo, topic);
            guild.reply(cleo, topic);

            assertThat(guild.told(bo)).extracting(Line::title).containsExactly("Cleo replied in “Locks at night”");
            assertThat(guild.told(cleo)).isEmpty();
            assertThat(guild.told(guild.ada))
                    .extracting(Line::title)
                    .containsExactly("2 replies in “Locks at night”, the latest by Cleo");
            assertThat(guild.unread(guild.ada)).isOne();
            assertThat(guild.unread(cleo)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void who_reads_a_topic_has_read_what_they_were_told_of_it_and_nothing_else(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            long night = guild.topic(guild.ada, "Locks at night");
            long day = guild.topic(guild.ada, "Locks by day");
            guild.reply(bo, night);
            guild.reply(bo, day);
            assertThat(guild.unread(guild.ada)).isEqualTo(2);

            see(guild, bo, night);
            assertThat(guild.unread(guild.ada)).as("read by somebody else").isEqualTo(2);
            see(guild, guild.ada, night);
            see(guild, guild.ada, night);
            assertThat(guild.unread(guild.ada)).isOne();
            assertThat(guild.told(guild.ada))
                    .filteredOn(Line::unread)
                    .extracting(Line::title)
                    .containsExactly("Bo replied in “Locks by day”");
            guild.reply(bo, night);
            assertThat(guild.unread(guild.ada))
                    .as("told again of what came since")
                    .isEqualTo(2);
        }
    }

    @Test
    void reading_a_topic_writes_nothing_unless_something_is_unread_about_it() {
        Statements statements = new Statements();
        try (Guild guild = new Guild(statements.over(DATABASES.of(Product.H2)), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            long night = guild.topic(guild.ada, "Locks at night");
            long day = guild.topic(guild.ada, "Locks by day");
            assertThat(seeing(statements, guild, day)).as("the counter alone").hasSize(1);

            guild.reply(bo, night);
            assertThat(seeing(statements, guild, day))
                    .as("something else is unread")
                    .hasSize(2)
                    .allMatch(sql -> sql.startsWith("SELECT"));
            assertThat(seeing(statements, guild, night))
                    .as("held, to be read")
                    .anyMatch(sql -> sql.endsWith("for update"));
            assertThat(guild.unread(guild.ada)).isZero();
        }
    }

    private static List<String> seeing(Statements statements, Guild guild, long topic) {
        Caller caller = guild.domains.as(guild.ada);
        return statements.of(() -> guild.domains.request(() -> {
            guild.domains.get(Readings.class).seen(caller, Subject.topic(topic));
            return true;
        }));
    }

    private static void see(Guild guild, long member, long topic) {
        Caller caller = guild.domains.as(member);
        guild.domains.request(() -> {
            guild.domains.get(Readings.class).seen(caller, Subject.topic(topic));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void similar_acts_become_one_until_it_is_read_or_the_window_ends(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            long topic = guild.topic(guild.ada, "Locks at night");
            guild.reply(bo, topic);
            guild.reply(bo, topic);
            Line first = guild.told(guild.ada).get(0);
            guild.read(guild.ada, first.id());
            guild.read(guild.ada, first.id());
            assertThat(guild.unread(guild.ada)).isZero();

            guild.reply(bo, topic);
            guild.domains.now.updateAndGet(now -> now.plus(Duration.ofHours(3)));
            guild.reply(bo, topic);
            assertThat(guild.told(guild.ada))
                    .extracting(Line::title, Line::unread)
                    .containsExactly(
                            tuple("Bo replied in “Locks at night”", true),
                            tuple("Bo replied in “Locks at night”", true),
                            tuple("2 replies in “Locks at night”, the latest by Bo", false));
            assertThat(guild.unread(guild.ada)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void who_may_no_longer_read_the_topic_is_shown_nothing_of_it_and_told_no_more(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SECRET)) {
            long bo = guild.joined("Bo");
            long topic = guild.topic(bo, "Locks at night");
            guild.reply(guild.ada, topic);
            assertThat(guild.told(bo)).extracting(Line::title).containsExactly("Ada replied in “Locks at night”");
            guild.leave(bo);
            guild.reply(guild.ada, topic);

            assertThat(guild.told(bo)).singleElement().satisfies(line -> {
                assertThat(line.title()).isEqualTo("This is no longer there, or no longer for you to see.");
                assertThat(line.address()).isEmpty();
                assertThat(line.name()).isEmpty();
                assertThat(line.community()).isEmpty();
            });
            assertThat(guild.domains.page(guild.domains.as(bo), InboxPage.class, page -> page.list(null, null)))
                    .doesNotContain("Locks", "Ada");
            assertThat(guild.unread(bo)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void nobody_opens_or_reads_what_others_are_told(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            guild.reply(bo, guild.topic(guild.ada, "Locks at night"));
            long notification = guild.told(guild.ada).get(0).id();

            assertThatThrownBy(() -> guild.domains.answer(
                            guild.domains.as(bo), InboxPage.class, page -> page.open(notification)))
                    .isInstanceOfSatisfying(
                            HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
            guild.read(bo, notification);
            assertThat(guild.unread(guild.ada)).isOne();
            assertThat(guild.unread(bo)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void opening_one_reads_it_and_leads_there_and_all_that_were_shown_are_read_at_once(Product product) {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.SIGNED_IN)) {
            long bo = guild.joined("Bo");
            long topic = guild.topic(guild.ada, "Locks at night");
            guild.reply(bo, topic);
            guild.reply(bo, guild.topic(guild.ada, "Gates"));
            long opened = guild.told(guild.ada).get(1).id();

            String there = guild.domains.answer(
                    guild.domains.as(guild.ada),
                    InboxPage.class,
                    page -> page.open(opened).getLocation().toString());
            assertThat(there).startsWith("/community/t/" + topic + "/");
            assertThat(guild.unread(guild.ada)).isOne();

            long shown = guild.told(guild.ada).get(0).place();
            guild.reply(bo, guild.topic(guild.ada, "Sluices"));
            guild.domains.answer(guild.domains.as(guild.ada), InboxPage.class, page -> page.readAll(shown));
            assertThat(guild.unread(guild.ada)).isOne();
            assertThat(guild.told(guild.ada)).extracting(Line::unread).containsExactly(true, false, false);
        }
    }
}
