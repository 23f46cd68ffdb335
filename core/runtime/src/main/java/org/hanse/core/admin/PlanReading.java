package org.hanse.core.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanse.api.Contribution;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Permission;
import org.hanse.api.settings.Setting;
import org.hanse.api.view.PageSource;

/** Makes plans readable: contributions by kind, and what is new against the plan that runs. */
final class PlanReading {

    private static final Map<Class<?>, String> KINDS =
            Map.of(Setting.class, "setting", Permission.class, "permission", PageSource.class, "source");

    private PlanReading() {}

    /** Return the groups of a plan, compared with the running one if there is one. */
    static List<PlanGroup> of(PluginPlan plan, Optional<PluginPlan> running) {
        Map<String, List<PlanLine>> groups = new TreeMap<>();
        for (Contribution contribution : plan.contributions()) {
            boolean known = running.isEmpty() || running.get().contributions().contains(contribution);
            add(groups, contribution, known ? "same" : "added");
        }
        running.map(earlier -> earlier.addedSince(plan))
                .orElse(List.of())
                .forEach(gone -> add(groups, gone, "removed"));
        return groups.entrySet().stream()
                .map(group -> new PlanGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static void add(Map<String, List<PlanLine>> groups, Contribution contribution, String change) {
        groups.computeIfAbsent(kind(contribution), kind -> new ArrayList<>())
                .add(new PlanLine(text(contribution), change));
    }

    private static String kind(Contribution contribution) {
        if (contribution instanceof Contribution.Value value) {
            return KINDS.getOrDefault(value.value().getClass(), "point");
        }
        return contribution instanceof Contribution.Implementation
                ? "point"
                : contribution.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String text(Contribution contribution) {
        if (contribution instanceof Contribution.Value value) {
            if (value.value() instanceof PageSource source) {
                return source.toString();
            }
            return value.value() instanceof Setting<?> setting
                    ? setting.name()
                    : value.point() + value.name().map(name -> " " + name).orElse("");
        }
        return contribution.summary().replaceFirst("^(fragment|resource|entity|bean|on|guard) ", "");
    }
}
