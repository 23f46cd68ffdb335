package org.hanse.core.generation;

import java.time.Clock;
import javax.sql.DataSource;
import org.hanse.core.data.Ids;

/** What the database keeps about plugins, together. */
record Records(
        DesiredState state,
        JarStore jars,
        Quarantine quarantine,
        GuardRecords guards,
        BuildReports reports,
        Audit audit,
        Clock clock) {

    static Records in(DataSource source, Ids ids, Clock clock) {
        return new Records(
                new DesiredState(source, clock),
                new JarStore(source),
                new Quarantine(source, clock),
                new GuardRecords(source, clock),
                new BuildReports(source, ids),
                new Audit(source, ids, clock),
                clock);
    }
}
