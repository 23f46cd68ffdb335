package org.hanse.core.generation;

import java.time.Instant;

/**
 * An administrative act.
 *
 * @param at when
 * @param actor who
 * @param act what, such as {@code install}
 * @param subject on what, such as the id of a plugin
 * @param detail what came of it
 */
public record AuditEntry(Instant at, String actor, String act, String subject, String detail) {}
