package org.hanse.core.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hanse.api.PluginId;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Jdbc;
import org.hanse.core.plugin.Phase;

/** The last build reports, kept in the database. */
final class BuildReports {

    private static final int KEPT = 100;
    private static final String FIELD = "\u001f";

    private final Jdbc jdbc;
    private final Ids ids;

    BuildReports(DataSource source, Ids ids) {
        this.jdbc = new Jdbc(source);
        this.ids = ids;
    }

    /** Return a number for a build that no other has, of any node and before or after any restart. */
    long number() {
        AtomicLong number = new AtomicLong();
        jdbc.transaction(statements -> {
            statements.update("update hanse_build_number set last_number = last_number + 1");
            number.set(statements.number("select last_number from hanse_build_number"));
        });
        return number.get();
    }

    void save(BuildReport report) {
        jdbc.update(
                "insert into hanse_build_report (id, generation, act, published, built_at, problems, timings)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                report.generation(),
                Jdbc.cut(report.act(), 200),
                report.published(),
                report.at(),
                lines(
                        report.problems(),
                        p -> Stream.of(p.plugin().value(), p.phase().name(), p.cause(), p.remedy())),
                lines(
                        report.timings(),
                        t -> Stream.of(
                                t.phase().name(),
                                t.plugin().value(),
                                Long.toString(t.took().toNanos()))));
        jdbc.update(
                "delete from hanse_build_report where id not in"
                        + " (select id from hanse_build_report order by id desc limit ?)",
                KEPT);
    }

    /** Return the newest, newest first. */
    List<BuildReport> latest(int most) {
        return jdbc.list(
                "select generation, act, published, built_at, problems, timings from hanse_build_report"
                        + " order by id desc limit ?",
                BuildReports::read,
                most);
    }

    private static BuildReport read(ResultSet row) throws SQLException {
        return new BuildReport(
                row.getLong("generation"),
                row.getString("act"),
                row.getBoolean("published"),
                Jdbc.instant(row, "built_at"),
                parse(row.getString("problems"), f -> new Problem(new PluginId(f[0]), Phase.valueOf(f[1]), f[2], f[3])),
                parse(
                        row.getString("timings"),
                        f -> new Timing(
                                Phase.valueOf(f[0]), new PluginId(f[1]), Duration.ofNanos(Long.parseLong(f[2])))));
    }

    private static <T> String lines(List<T> values, Function<T, Stream<String>> fields) {
        return values.stream()
                .map(value -> fields.apply(value)
                        .map(field -> field.replaceAll("[\\x00-\\x1f]+", " "))
                        .collect(Collectors.joining(FIELD)))
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> parse(String lines, Function<String[], T> value) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> value.apply(line.split(FIELD, -1)))
                .toList();
    }
}
