package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanse.api.community.Visibility;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.Signal;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstNoticesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final int MEMBERS = 30;
    private static final int AT_ONCE = 3;

    /** Each of the three would add the first row of each member, and the first of similar notifications. */
    @ParameterizedTest
    @EnumSource
    void members_are_told_for_the_first_time_by_several_at_once_and_none_of_them_fails(Product product)
            throws Exception {
        try (Guild guild = new Guild(DATABASES.of(product), Visibility.PUBLIC)) {
            long topic = guild.topic(guild.ada, "Locks");
            List<Long> members = new ArrayList<>();
            for (int each = 0; each < MEMBERS; each++) {
                members.add(guild.domains.member("M" + each));
            }
            guild.domains.signals.clear();

            atOnce(guild, notices(guild, members, topic));

            assertThat(members).allSatisfy(member -> {
                assertThat(guild.told(member))
                        .singleElement()
                        .satisfies(line -> assertThat(line.unread()).isTrue());
                assertThat(guild.unread(member)).isOne();
            });
        }
    }

    private static List<Notice> notices(Guild guild, List<Long> members, long topic) {
        List<Notice> notices = new ArrayList<>();
        for (int each = 0; each < AT_ONCE; each++) {
            guild.domains.inTransaction(() -> {
                guild.domains
                        .get(Notifier.class)
                        .notify(Notification.to(members, "core:reply", Subject.topic(topic))
                                .by(guild.ada));
                return true;
            });
            Signal sent = guild.domains.signals.remove();
            notices.add((Notice) sent);
        }
        return notices;
    }

    private static void atOnce(Guild guild, List<Notice> notices) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<Boolean>> told = notices.stream()
                .map(notice -> threads.submit(() -> guild.domains.inTransaction(() -> {
                    Expansion expansion = guild.domains.get(Expansion.class);
                    together.await();
                    expansion.on(notice);
                    return true;
                })))
                .toList();
        for (Future<Boolean> each : told) {
            assertThat(each.get()).isTrue();
        }
        threads.shutdown();
    }
}
