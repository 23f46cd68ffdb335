package org.hanse.core.data;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** Says which script failed and where, without quoting its SQL. */
final class MigrationFault {

    private MigrationFault() {}

    static BuildFault of(PluginId plugin, List<MigrationScript> scripts, FlywayException thrown) {
        if (thrown instanceof FlywayMigrateException failed) {
            return new BuildFault(
                    plugin,
                    Phase.MIGRATE,
                    "%s, line %d: the database refuses the statement (SQL state %s)"
                            .formatted(path(scripts, failed), failed.getLineNumber(), failed.getSqlState()),
                    "correct the script, keep each of its statements repeatable, and install the plugin again",
                    thrown);
        }
        if (thrown instanceof FlywayValidateException) {
            return new BuildFault(
                    plugin,
                    Phase.MIGRATE,
                    "a script that has run before was changed since",
                    "restore that script and put the change into a new one with a higher number",
                    thrown);
        }
        return new BuildFault(
                plugin,
                Phase.MIGRATE,
                "its migrations cannot run: " + reason(thrown),
                "check that the database answers and that Hanse may create tables",
                thrown);
    }

    private static String path(List<MigrationScript> scripts, FlywayMigrateException failed) {
        String script = failed.getMigration().getScript();
        return scripts.stream()
                .filter(s -> s.name().equals(script))
                .map(MigrationScript::path)
                .findFirst()
                .orElse(script);
    }

    private static String reason(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return "SQL state " + sql.getSQLState();
            }
        }
        return thrown.getClass().getSimpleName();
    }
}
