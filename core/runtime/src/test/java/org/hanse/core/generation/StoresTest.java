package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.hanse.api.Contribution;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Guarded;
import org.hanse.core.plugin.Phase;
import org.hanse.core.security.RecordedGuard;
import org.junit.jupiter.api.Test;

class StoresTest {

    private static final PluginId HELLO = new PluginId("hello");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final KernelTables tables = new KernelTables();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void each_change_of_the_desired_set_is_a_revision_that_can_be_read_again() {
        DesiredState state = new DesiredState(tables.source(), clock);
        assertThat(state.current().revision()).isZero();
        DesiredSet one = state.save(state.current(), List.of(hello("1.0", true)), "ada", "install hello 1.0");
        DesiredSet two = state.save(one, one.with(hello("2.0", false)), "ada", "disable hello");
        assertThat(state.current()).isEqualTo(two);
        assertThat(state.at(1)).isEqualTo(one);
        assertThat(state.history(10)).containsExactly(two, one);
        assertThat(state.revision()).isEqualTo(2);
        assertThatThrownBy(() -> state.at(9)).hasMessage("there is no revision 9 of the plugins");
    }

    @Test
    void two_nodes_that_change_the_same_revision_do_not_overwrite_each_other() {
        DesiredState state = new DesiredState(tables.source(), clock);
        DesiredSet seen = state.current();
        state.save(seen, List.of(hello("1.0", true)), "ada", "first");
        assertThatThrownBy(() -> state.save(seen, List.of(), "bob", "second"))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("try again");
        assertThat(state.current().actor()).isEqualTo("ada");
    }

    @Test
    void jars_larger_than_a_part_come_back_as_they_were() {
        JarStore jars = new JarStore(tables.source());
        byte[] bytes = new byte[1_300_000];
        new Random(7).nextBytes(bytes);
        jars.put("abc", bytes);
        jars.put("abc", bytes);
        assertThat(jars.get("abc")).hasValue(bytes);
        assertThat(jars.has("abc")).isTrue();
        assertThat(jars.get("other")).isEmpty();
    }

    @Test
    void quarantine_names_plugin_jar_phase_cause_and_remedy_until_it_is_lifted() {
        Quarantine quarantine = new Quarantine(tables.source(), clock);
        Problem problem = new Problem(HELLO, Phase.BEANS, "no bean", "add one");
        quarantine.add(problem, "abc");
        quarantine.add(problem, "abc");
        assertThat(quarantine.all()).containsExactly(new Quarantined(problem, "abc", NOW));
        quarantine.release(HELLO);
        assertThat(quarantine.all()).isEmpty();
    }

    @Test
    void what_a_policy_guards_is_recorded_once_and_kept() {
        GuardRecords guards = new GuardRecords(tables.source(), clock);
        Guarded secret = Guarded.topicsOfType("hello:secret");
        PluginPlan plan = new PluginPlan(HELLO, "1.0", List.of(new Contribution.Guard(secret, "x.Policy")));
        guards.record(List.of(plan));
        guards.record(List.of(plan));
        guards.record(List.of());
        assertThat(guards.all()).containsExactly(new RecordedGuard(HELLO, secret));
        guards.forget(HELLO);
        assertThat(guards.all()).isEmpty();
    }

    @Test
    void build_reports_come_back_newest_first() {
        BuildReports reports = new BuildReports(tables.source(), tables.ids());
        BuildReport good = report(1, true, List.of());
        BuildReport bad = report(2, false, List.of(new Problem(HELLO, Phase.REST, "two\npaths", "rename one")));
        reports.save(good);
        reports.save(bad);
        BuildReport read = reports.latest(10).get(0);
        assertThat(read.problems().get(0).cause()).isEqualTo("two paths");
        assertThat(read.timings()).isEqualTo(bad.timings());
        assertThat(reports.latest(10).get(1)).isEqualTo(good);
        assertThat(bad.toString()).startsWith("generation 2, test: rejected, the one before still serves in 12 ms");
    }

    @Test
    void administrative_acts_are_noted() {
        Audit audit = new Audit(tables.source(), tables.ids(), clock);
        audit.note("ada", "install", "hello", "x".repeat(3000));
        assertThat(audit.latest(5)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("ada");
            assertThat(entry.detail()).hasSize(2000);
        });
    }

    private static BuildReport report(long generation, boolean published, List<Problem> problems) {
        return new BuildReport(
                generation,
                "test",
                published,
                NOW,
                problems,
                List.of(new Timing(Phase.REST, PluginId.CORE, Duration.ofMillis(12))));
    }

    private static DesiredPlugin hello(String version, boolean enabled) {
        return new DesiredPlugin(HELLO, version, "abc" + version, enabled);
    }
}
