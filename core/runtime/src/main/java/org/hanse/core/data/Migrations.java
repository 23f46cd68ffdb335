package org.hanse.core.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Brings the tables of each plugin up to date, under a lock of the database that all nodes share. */
public final class Migrations {

    private final Database database;
    private final boolean printing;
    private final Map<PluginId, List<MigrationScript>> done = new ConcurrentHashMap<>();

    /** Create the migrations of a database; they remember what has run, because waking Flyway is slow. */
    public Migrations(Database database) {
        this(database, false);
    }

    /**
     * Create the migrations of a database.
     *
     * @param printing whether none may run: what needs one is refused with the SQL
     */
    public Migrations(Database database, boolean printing) {
        this.database = database;
        this.printing = printing;
    }

    /**
     * Run what has not run yet.
     *
     * @throws BuildFault in {@link Phase#MIGRATE} if a script is refused or fails
     */
    public synchronized void run(LoadedPlugin plugin) {
        List<MigrationScript> scripts = scripts(plugin);
        if (scripts.isEmpty() || scripts.equals(done.get(plugin.id()))) {
            return;
        }
        if (!history(plugin.id()).holds(scripts)) {
            if (printing) {
                refuseToRun(pending(plugin));
                return;
            }
            migrate(plugin.id(), scripts);
        }
        done.put(plugin.id(), scripts);
    }

    private void migrate(PluginId plugin, List<MigrationScript> scripts) {
        history(plugin).forgetFailures();
        try {
            flyway(plugin, scripts).migrate();
        } catch (FlywayException e) {
            throw MigrationFault.of(plugin, scripts, e);
        }
    }

    private MigrationHistory history(PluginId plugin) {
        return new MigrationHistory(database, plugin);
    }

    /** It is nobody's fault, so that no plugin goes into quarantine for it. */
    private static void refuseToRun(String sql) {
        if (!sql.isEmpty()) {
            throw new BuildFault(
                    PluginId.CORE,
                    Phase.MIGRATE,
                    "hanse.migrations is 'print', and this would run:%n%s".formatted(sql),
                    "review it, then start with hanse.migrations=run");
        }
    }

    /** Return the SQL that {@link #run} would execute, empty if there is none. */
    public String pending(LoadedPlugin plugin) {
        List<MigrationScript> scripts = scripts(plugin);
        if (scripts.isEmpty()) {
            return "";
        }
        Set<String> waiting = Arrays.stream(flyway(plugin.id(), scripts).info().pending())
                .filter(info -> info.getType() == CoreMigrationType.SQL)
                .map(MigrationInfo::getScript)
                .collect(Collectors.toSet());
        return scripts.stream()
                .filter(script -> waiting.contains(script.name()) || waiting.contains(script.path()))
                .map(script -> "-- %s: %s%n%s%n".formatted(plugin.id(), script.path(), script.sql()))
                .collect(Collectors.joining());
    }

    private List<MigrationScript> scripts(LoadedPlugin plugin) {
        List<MigrationScript> scripts = MigrationScript.of(plugin, database.product());
        scripts.forEach(script -> TablePrefix.check(plugin.id(), script));
        return scripts;
    }

    private Flyway flyway(PluginId plugin, List<MigrationScript> scripts) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.source())
                .table(history(plugin).table())
                .resourceProvider(new ScriptResources(scripts))
                // The schema is never empty: other plugins, or the host, have tables in it.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                // A plugin that was rolled back meets the history of its newer self.
                .ignoreMigrationPatterns("*:future", "*:missing")
                .placeholderReplacement(false)
                .cleanDisabled(true)
                .loggers("slf4j")
                .load();
    }
}
