package org.hanse.core.generation;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.api.PluginId;
import org.hanse.core.data.Jdbc;
import org.hanse.core.plugin.Phase;

/** The plugins that are left out because they broke a cold boot. */
final class Quarantine {

    private final Jdbc jdbc;
    private final Clock clock;

    Quarantine(DataSource source, Clock clock) {
        this.jdbc = new Jdbc(source);
        this.clock = clock;
    }

    void add(Problem problem, String sha256) {
        jdbc.transaction(statements -> {
            statements.update(
                    "delete from hanse_quarantine where plugin = ? and sha256 = ?",
                    problem.plugin().value(),
                    sha256);
            statements.update(
                    "insert into hanse_quarantine (plugin, sha256, phase, cause, remedy, since)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    problem.plugin().value(),
                    sha256,
                    problem.phase().name(),
                    Jdbc.cut(problem.cause(), 2000),
                    Jdbc.cut(problem.remedy(), 2000),
                    clock.instant());
        });
    }

    void release(PluginId plugin) {
        jdbc.update("delete from hanse_quarantine where plugin = ?", plugin.value());
    }

    List<Quarantined> all() {
        return jdbc.list(
                "select plugin, sha256, phase, cause, remedy, since from hanse_quarantine order by plugin",
                row -> new Quarantined(
                        new Problem(
                                new PluginId(row.getString("plugin")),
                                Phase.valueOf(row.getString("phase")),
                                row.getString("cause"),
                                row.getString("remedy")),
                        row.getString("sha256"),
                        Jdbc.instant(row, "since")));
    }
}
