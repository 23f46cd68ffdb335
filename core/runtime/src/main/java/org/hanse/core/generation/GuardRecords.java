package org.hanse.core.generation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Guarded;
import org.hanse.core.data.Jdbc;
import org.hanse.core.security.RecordedGuard;

/** What policies have ever guarded: it stays guarded when they are absent. */
final class GuardRecords {

    private final Jdbc jdbc;
    private final Clock clock;

    GuardRecords(DataSource source, Clock clock) {
        this.jdbc = new Jdbc(source);
        this.clock = clock;
    }

    /** Record the guards of plans that are about to serve. */
    void record(Collection<PluginPlan> plans) {
        List<RecordedGuard> known = all();
        plans.stream()
                .flatMap(plan -> plan.of(Contribution.Guard.class).stream()
                        .map(guard -> new RecordedGuard(plan.plugin(), guard.guarded())))
                .distinct()
                .filter(guard -> !known.contains(guard))
                .forEach(this::add);
    }

    private void add(RecordedGuard guard) {
        jdbc.update(
                "insert into hanse_guard (kind, guarded, plugin, since) values (?, ?, ?, ?)",
                guard.guarded().kind(),
                guard.guarded().key(),
                guard.plugin().value(),
                clock.instant());
    }

    /** Forget what a plugin has guarded, when an administrator says that it need not be any more. */
    void forget(PluginId plugin) {
        jdbc.update("delete from hanse_guard where plugin = ?", plugin.value());
    }

    List<RecordedGuard> all() {
        return jdbc.list(
                "select kind, guarded, plugin from hanse_guard order by kind, guarded, plugin",
                row -> new RecordedGuard(
                        new PluginId(row.getString("plugin")),
                        new Guarded(row.getString("kind"), row.getString("guarded"))));
    }
}
