package org.hanse.core.admin;

/**
 * A contribution in words.
 *
 * @param text what is contributed
 * @param change {@code added} or {@code removed} against the plan that runs, {@code same} otherwise
 */
public record PlanLine(String text, String change) {}
