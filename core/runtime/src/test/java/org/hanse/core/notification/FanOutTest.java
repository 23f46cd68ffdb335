package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.community.Visibility;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.signal.Signal;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FanOutTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final int MEMBERS = Integer.getInteger("hanse.test.members", 450);

    private Guild guild;
    private long bo;
    private long topic;

    @BeforeEach
    void start() {
        guild = new Guild(DATABASES.of(Product.H2), Visibility.SECRET);
        bo = guild.joined("Bo");
        topic = guild.topic(guild.ada, "Locks");
    }

    @AfterEach
    void stop() {
        guild.close();
    }

    @Test
    void an_act_stores_one_row_however_many_are_told_and_each_of_them_is_told_once() {
        join(MEMBERS);
        guild.domains.signals.clear();
        tell(Notification.to(Audience.community(guild.community), "core:reply", Subject.topic(topic))
                .by(guild.ada)
                .except(Set.of(bo)));
        assertThat(guild.domains.signals).singleElement().isInstanceOf(Notice.class);

        Signal sent = guild.domains.signals.element();
        guild.domains.deliver();
        assertThat(told("core:reply")).isEqualTo(MEMBERS);
        assertThat(guild.unread(bo)).isZero();
        assertThat(guild.unread(guild.ada)).isZero();
        assertThat(guild.unread(1)).isOne();
        assertThat(((Notice) sent).after()).isZero();
    }

    @Test
    void what_has_nothing_in_common_with_others_is_told_to_those_who_muted_another_community() {
        guild.domains.inTransaction(() -> {
            guild.domains.get(Preferences.class).mute(bo, Muted.community(guild.community + 1), Duration.ZERO);
            return true;
        });
        tell(new Notification(
                "core:reply",
                Subject.topic(topic),
                List.of(bo),
                Optional.empty(),
                OptionalLong.of(guild.ada),
                OptionalLong.of(guild.community),
                "",
                Set.of()));
        guild.domains.deliver();

        assertThat(guild.told(bo)).hasSize(1);
    }

    @Test
    void who_is_named_and_may_not_see_the_subject_is_not_told() {
        long stranger = guild.domains.member("Cleo");
        tell(Notification.to(stranger, "core:reply", Subject.topic(topic)).by(guild.ada));
        tell(Notification.to(bo, "core:reply", Subject.topic(topic)).by(guild.ada));
        guild.domains.deliver();

        assertThat(guild.told(stranger)).isEmpty();
        assertThat(guild.told(bo)).hasSize(1);
    }

    @Test
    void nothing_is_left_of_somebody_erased_but_what_others_were_told_without_the_name() {
        guild.reply(bo, topic);
        tell(Notification.to(bo, "core:reply", Subject.topic(topic)).by(guild.ada));
        guild.domains.deliver();
        guild.domains.inTransaction(() -> {
            guild.domains.get(Preferences.class).mute(bo, Muted.topic(topic), Duration.ZERO);
            return true;
        });
        guild.domains.inTransaction(() -> {
            guild.domains.get(NotificationData.class).erase(new Erasure(bo, "Bo", ErasureMode.ANONYMISE));
            return true;
        });

        assertThat(guild.told(bo)).isEmpty();
        assertThat(guild.unread(bo)).isZero();
        assertThat(guild.domains.request(
                        () -> guild.domains.get(Preferences.class).mutes(bo)))
                .isEmpty();
        assertThat(guild.told(guild.ada)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Somebody replied in “Locks”");
            assertThat(line.actor()).isZero();
        });
    }

    private void tell(Notification notification) {
        guild.domains.inTransaction(() -> {
            guild.domains.get(Notifier.class).notify(notification);
            return true;
        });
    }

    private long told(String type) {
        return guild.domains.request(() -> guild.domains
                .get(EntityManager.class)
                .createQuery("select count(n.id) from core_notification n where n.type = :type", Long.class)
                .setParameter("type", type)
                .getSingleResult());
    }

    /** So many members with ids from 1 on. */
    private void join(int members) {
        guild.domains.sql("insert into hanse_member (id, name, headline, created, version)"
                + " select x, 'M' || x, '', '2026-01-01 00:00:00+00', 0 from system_range(1, " + members + ")");
        guild.domains.sql("insert into hanse_membership (id, community_id, member_id, member_role, joined_at, active,"
                + " version) select x, " + guild.community
                + ", x, 'MEMBER', '2026-01-01 00:00:00+00', true, 0 from system_range(1, " + members + ")");
    }
}
