package org.hanse.core.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.data.Jdbc;

/** The desired set in the database, every revision of it, so that rolling back restores an earlier one. */
final class DesiredState {

    private static final String COLUMNS = "select revision, saved_at, actor, reason from hanse_plugin_revision ";

    private final Jdbc jdbc;
    private final Clock clock;

    DesiredState(DataSource source, Clock clock) {
        this.jdbc = new Jdbc(source);
        this.clock = clock;
    }

    DesiredSet current() {
        return history(1).stream()
                .findFirst()
                .orElseGet(() -> new DesiredSet(0, Instant.EPOCH, "hanse", "nothing installed", List.of()));
    }

    /** Return the number of the newest revision, which is all that a node needs to poll. */
    long revision() {
        return jdbc.list("select coalesce(max(revision), 0) from hanse_plugin_revision", row -> row.getLong(1))
                .get(0);
    }

    /** Return the newest revisions, newest first. */
    List<DesiredSet> history(int most) {
        return jdbc.list(COLUMNS + "order by revision desc limit ?", this::read, most);
    }

    DesiredSet at(long revision) {
        return jdbc.list(COLUMNS + "where revision = ?", this::read, revision).stream()
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no revision %d of the plugins".formatted(revision)));
    }

    /**
     * Save a set as the next revision.
     *
     * @throws HanseException CONFLICT if another node has saved one since
     */
    DesiredSet save(DesiredSet before, List<DesiredPlugin> plugins, String actor, String reason) {
        DesiredSet next = new DesiredSet(
                before.revision() + 1, clock.instant(), Jdbc.cut(actor, 200), Jdbc.cut(reason, 500), plugins);
        jdbc.transaction(statements -> {
            statements.update(
                    "insert into hanse_plugin_revision (revision, saved_at, actor, reason) values (?, ?, ?, ?)",
                    next.revision(),
                    next.at(),
                    next.actor(),
                    next.reason());
            for (DesiredPlugin plugin : next.plugins()) {
                statements.update(
                        "insert into hanse_plugin_state (revision, plugin, plugin_version, sha256, enabled)"
                                + " values (?, ?, ?, ?, ?)",
                        next.revision(),
                        plugin.id().value(),
                        Jdbc.cut(plugin.version(), 100),
                        plugin.sha256(),
                        plugin.enabled());
            }
        });
        return next;
    }

    private DesiredSet read(ResultSet row) throws SQLException {
        return new DesiredSet(
                row.getLong("revision"),
                Jdbc.instant(row, "saved_at"),
                row.getString("actor"),
                row.getString("reason"),
                plugins(row.getLong("revision")));
    }

    private List<DesiredPlugin> plugins(long revision) {
        return jdbc.list(
                "select plugin, plugin_version, sha256, enabled from hanse_plugin_state where revision = ?",
                row -> new DesiredPlugin(
                        new PluginId(row.getString("plugin")),
                        row.getString("plugin_version"),
                        row.getString("sha256"),
                        row.getBoolean("enabled")),
                revision);
    }
}
