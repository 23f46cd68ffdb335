package org.hanse.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Decision;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Policy;
import org.junit.jupiter.api.Test;

class PolicyGuardsTest {

    private static final Caller ANYBODY = Caller.anonymous(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final PluginId GATE = new PluginId("gate");
    private static final PluginId OTHER = new PluginId("other");
    private static final Guarded SECRET = Guarded.topicsOfType("gate:secret");

    private final AtomicLong time = new AtomicLong();

    @Test
    void what_nobody_guards_is_open() {
        assertThat(closed(guards(List.of(), List.of()))).isEmpty();
    }

    @Test
    void what_a_policy_allows_is_open() {
        assertThat(closed(guards(recorded(GATE), List.of(policy(GATE, (c, g) -> Decision.allow())))))
                .isEmpty();
    }

    @Test
    void what_is_on_record_stays_closed_while_its_policy_is_absent() {
        assertThat(closed(guards(recorded(GATE), List.of()))).containsExactly("gate:secret");
        assertThat(closed(guards(recorded(GATE), List.of(policy(OTHER, (c, g) -> Decision.allow())))))
                .containsExactly("gate:secret");
    }

    @Test
    void one_denial_wins_and_abstention_allows_nothing() {
        ActivePolicy allows = policy(GATE, (c, g) -> Decision.allow());
        ActivePolicy denies = policy(OTHER, (c, g) -> Decision.deny("no"));
        ActivePolicy abstains = policy(OTHER, (c, g) -> Decision.abstain());
        assertThat(closed(guards(recorded(GATE), List.of(allows, denies)))).isNotEmpty();
        assertThat(closed(guards(recorded(GATE), List.of(allows, abstains)))).isEmpty();
        assertThat(closed(guards(List.of(), List.of(abstains)))).isNotEmpty();
    }

    @Test
    void a_policy_that_fails_or_answers_nothing_denies() {
        assertThat(closed(guards(List.of(), List.of(policy(GATE, (c, g) -> {
                    throw new HanseException(ErrorCode.PLUGIN_FAILED, "broken");
                })))))
                .isNotEmpty();
        assertThat(closed(guards(List.of(), List.of(policy(GATE, (c, g) -> {
                    throw new NoClassDefFoundError("broken");
                })))))
                .isNotEmpty();
        assertThat(closed(guards(List.of(), List.of(policy(GATE, (c, g) -> null)))))
                .isNotEmpty();
    }

    @Test
    void a_policy_that_is_late_denies() {
        assertThat(closed(guards(List.of(), List.of(policy(GATE, (c, g) -> {
                    time.addAndGet(Duration.ofSeconds(1).toNanos());
                    return Decision.allow();
                })))))
                .isNotEmpty();
    }

    @Test
    void the_answer_is_never_empty_so_that_it_can_stand_in_a_query() {
        assertThat(guards(List.of(), List.of()).closed(ANYBODY, Guarded.TOPIC_TYPE))
                .isNotEmpty();
    }

    @Test
    void a_policy_is_asked_once_in_a_request() {
        AtomicInteger asked = new AtomicInteger();
        Guards guards = new RequestGuards(guards(List.of(), List.of(policy(GATE, (c, g) -> {
            asked.incrementAndGet();
            return Decision.allow();
        }))));
        guards.closed(ANYBODY, Guarded.TOPIC_TYPE);
        guards.closed(ANYBODY, Guarded.TOPIC_TYPE);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_policy_that_reads_what_it_guards_finds_it_closed_instead_of_being_asked_without_end() {
        RequestGuards[] guards = new RequestGuards[1];
        guards[0] = new RequestGuards(guards(List.of(), List.of(policy(GATE, (c, g) -> {
            Set<String> meanwhile = guards[0].closed(c, g.kind());
            return meanwhile.contains(g.key()) ? Decision.allow() : Decision.deny("open too early");
        }))));
        assertThat(closed(guards[0])).isEmpty();
    }

    private static List<String> closed(Guards guards) {
        return guards.closed(ANYBODY, Guarded.TOPIC_TYPE).stream()
                .filter(key -> !key.equals(PolicyGuards.NOTHING))
                .toList();
    }

    private PolicyGuards guards(List<RecordedGuard> recorded, List<ActivePolicy> policies) {
        return new PolicyGuards(recorded, policies, time::get);
    }

    private static List<RecordedGuard> recorded(PluginId plugin) {
        return List.of(new RecordedGuard(plugin, SECRET));
    }

    private static ActivePolicy policy(PluginId plugin, Policy policy) {
        return new ActivePolicy(plugin, SECRET, policy);
    }
}
