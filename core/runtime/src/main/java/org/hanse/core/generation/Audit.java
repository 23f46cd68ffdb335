package org.hanse.core.generation;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Jdbc;

/** Who administered what, and when. Inject it. */
public final class Audit {

    private final Jdbc jdbc;
    private final Ids ids;
    private final Clock clock;

    /** Keep the audit in a database. */
    public Audit(DataSource source, Ids ids, Clock clock) {
        this.jdbc = new Jdbc(source);
        this.ids = ids;
        this.clock = clock;
    }

    /** Note an act. */
    public void note(String actor, String act, String subject, String detail) {
        jdbc.update(
                "insert into hanse_audit (id, done_at, actor, act, subject, detail) values (?, ?, ?, ?, ?, ?)",
                ids.next(),
                clock.instant(),
                Jdbc.cut(actor, 200),
                Jdbc.cut(act, 60),
                Jdbc.cut(subject, 200),
                Jdbc.cut(detail, 2000));
    }

    /** Return the newest entries, newest first. */
    public List<AuditEntry> latest(int most) {
        return jdbc.list(
                "select done_at, actor, act, subject, detail from hanse_audit order by id desc limit ?",
                row -> new AuditEntry(
                        Jdbc.instant(row, "done_at"),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("detail")),
                most);
    }
}
