package org.hanse.core.admin;

import java.time.Instant;
import org.hanse.core.report.Report;
import org.hanse.core.report.ReportRow;

/**
 * Something that browsers blocked, for an administrator.
 *
 * @param directive the directive that forbids it
 * @param blocked what was blocked
 * @param page where, a path whose ids are stars
 * @param file the script or page that asked for it, or empty
 * @param times how often
 * @param last when last
 * @param cure what to do about it: {@code script}, {@code style}, {@code eval}, {@code types}, {@code framed},
 *     {@code form}, {@code extension} or {@code elsewhere}
 */
public record BlockedRow(
        String directive, String blocked, String page, String file, long times, Instant last, String cure) {

    static BlockedRow of(ReportRow row) {
        Report report = row.report();
        return new BlockedRow(
                report.directive(),
                report.blocked(),
                report.page(),
                report.file(),
                row.times(),
                row.last(),
                cure(report));
    }

    private static String cure(Report report) {
        if (report.file().endsWith("-extension:") || report.blocked().endsWith("-extension:")) {
            return "extension";
        }
        return switch (report.blocked()) {
            case "eval", "wasm-eval" -> "eval";
            case "inline" -> report.directive().startsWith("style") ? "style" : "script";
            default -> byDirective(report.directive());
        };
    }

    private static String byDirective(String directive) {
        return switch (directive) {
            case "require-trusted-types-for", "trusted-types" -> "types";
            case "frame-ancestors" -> "framed";
            case "form-action" -> "form";
            default -> "elsewhere";
        };
    }
}
