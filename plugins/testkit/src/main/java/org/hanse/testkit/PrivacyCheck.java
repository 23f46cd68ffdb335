package org.hanse.testkit;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginPlan;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.privacy.Exporter;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.jspecify.annotations.Nullable;

/** Exports and erases what a plugin keeps of a person, and looks for what is left. */
record PrivacyCheck(RunningHanse hanse, Person person, long member) {

    PrivacyCheck(RunningHanse hanse, Person person) {
        this(hanse, person, person.id());
    }

    static List<String> undeclared(PluginPlan plan) {
        if (!contributes(plan, Privacy.PERSONAL_DATA)) {
            return List.of();
        }
        return Stream.of(Privacy.EXPORTER, Privacy.ERASER)
                .filter(point -> !contributes(plan, point))
                .map(point -> "it declares personal data and contributes nothing to %s: contribute it".formatted(point))
                .toList();
    }

    private static boolean contributes(PluginPlan plan, ExtensionPoint<?> point) {
        return plan.contributions().stream()
                .anyMatch(contribution -> contribution instanceof Contribution.Implementation implementation
                                && implementation.point().equals(point.key())
                        || contribution instanceof Contribution.Value value
                                && value.point().equals(point.key()));
    }

    private <T> List<T> own(Extensions extensions, ExtensionPoint<T> point) {
        return extensions.of(point).stream()
                .filter(extension -> extension.plugin().equals(hanse.plugin()))
                .map(Extension::value)
                .toList();
    }

    List<String> exportProblems() {
        Map<String, List<Map<String, ?>>> exported = exported();
        if (exported.isEmpty() && !traces().isEmpty()) {
            return List.of("it keeps something of a person and exports nothing: " + traces());
        }
        return Stream.of(undeclaredData(exported), undeclaredTables(), unfit(exported))
                .flatMap(each -> each)
                .toList();
    }

    /** Return what the plugin tells a person. */
    Map<String, List<Map<String, ?>>> exported() {
        return hanse.inTransaction(Extensions.class, extensions -> {
            Told told = new Told(Locale.ENGLISH);
            own(extensions, Privacy.EXPORTER).forEach((Exporter exporter) -> exporter.export(member, told));
            return told.items();
        });
    }

    private Map<String, PersonalData> declared() {
        return hanse.inTransaction(
                Extensions.class,
                extensions -> extensions.of(Privacy.PERSONAL_DATA).stream()
                        .filter(extension -> extension.plugin().equals(hanse.plugin()))
                        .collect(Collectors.toMap(
                                extension -> extension.name().replaceFirst("^.*:", ""), Extension::value)));
    }

    private Stream<String> undeclaredData(Map<String, List<Map<String, ?>>> exported) {
        return exported.keySet().stream()
                .filter(data -> !declared().containsKey(data))
                .map(data -> "it exports '%s' and declares no personal data of that name: declare it".formatted(data));
    }

    private Stream<String> undeclaredTables() {
        Set<String> tables = declared().values().stream()
                .flatMap(data -> data.tables().stream())
                .collect(Collectors.toSet());
        return rows().map(row -> row.substring(0, row.indexOf(':')))
                .distinct()
                .filter(table -> !tables.contains(table))
                .map(table -> "table %s names the person and no personal data is declared in it: declare it"
                        .formatted(table));
    }

    private static Stream<String> unfit(Map<String, List<Map<String, ?>>> exported) {
        return exported.values().stream()
                .flatMap(List::stream)
                .flatMap(item -> item.entrySet().stream())
                .filter(entry -> !isPlain(entry.getValue()))
                .map(entry -> "export of '%s' is a %s: tell texts, numbers, booleans, times, enums, lists and maps"
                        .formatted(entry.getKey(), entry.getValue().getClass().getName()));
    }

    private static boolean isPlain(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().allMatch(PrivacyCheck::isPlain);
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(PrivacyCheck::isPlain);
        }
        return value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor;
    }

    void erase() {
        hanse.inTransaction(Extensions.class, extensions -> {
            Erasure erasure = new Erasure(member, person.name(), ErasureMode.EVERYTHING);
            own(extensions, Privacy.ERASER).forEach((Eraser eraser) -> eraser.erase(erasure));
            return true;
        });
    }

    /** Return rows of the plugin that still name the person. */
    List<String> traces() {
        return rows().map(
                        row -> "%s still names the person: erase it, or declare personal data and contribute an eraser"
                                .formatted(row))
                .toList();
    }

    private Stream<String> rows() {
        String id = Long.toString(member);
        return PluginTables.of(hanse).content().stream().filter(row -> row.contains(id) || row.contains(person.name()));
    }
}
