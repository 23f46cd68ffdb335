package org.hanse.core.report;

import java.time.Instant;

/**
 * A report and how often it came.
 *
 * @param report what was blocked, and where
 * @param times how often
 * @param first when it came first
 * @param last when it came last
 */
public record ReportRow(Report report, long times, Instant first, Instant last) {}
