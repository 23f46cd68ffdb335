package org.hanse.testkit;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginPlan;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Exporter;
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
        List<Map<String, Object>> exported = hanse.inTransaction(
                Extensions.class,
                extensions -> own(extensions, Privacy.EXPORTER).stream()
                        .map((Exporter exporter) -> exporter.export(member))
                        .toList());
        if (exported.stream().allMatch(Map::isEmpty) && !traces().isEmpty()) {
            return List.of("it keeps something of a person and exports nothing: " + traces());
        }
        return exported.stream()
                .flatMap(data -> data.entrySet().stream())
                .filter(entry -> !isPlain(entry.getValue()))
                .map(entry -> "export of '%s' is a %s: return texts, numbers, booleans, times, lists and maps"
                        .formatted(entry.getKey(), entry.getValue().getClass().getName()))
                .toList();
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
                || value instanceof TemporalAccessor;
    }

    void erase() {
        hanse.inTransaction(Extensions.class, extensions -> {
            own(extensions, Privacy.ERASER).forEach((Eraser eraser) -> eraser.erase(member));
            return true;
        });
    }

    /** Return rows of the plugin that still name the person. */
    List<String> traces() {
        String id = Long.toString(member);
        return PluginTables.of(hanse).content().stream()
                .filter(row -> row.contains(id) || row.contains(person.name()))
                .map(row -> "%s still names the person: erase it, or declare personal data and contribute an eraser"
                        .formatted(row))
                .toList();
    }
}
