package org.hanse.core.admin;

import java.time.Instant;
import java.util.List;
import org.hanse.core.generation.Audit;
import org.hanse.core.generation.AuditEntry;

/**
 * Who administered what, as administrators see it.
 *
 * @param told what
 * @param detail what came of it, in the words of the log; empty for nothing
 */
public record AuditRow(Told told, String actor, Instant at, String detail) {

    static List<AuditRow> latest(Audit audit, int most) {
        return audit.latest(most).stream().map(AuditRow::of).toList();
    }

    private static AuditRow of(AuditEntry entry) {
        return new AuditRow(Told.of(entry.act() + " " + entry.subject()), entry.actor(), entry.at(), entry.detail());
    }
}
