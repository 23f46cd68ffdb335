package org.hanse.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All that a plugin contributes, immutable: validated, compared, printed and shown before one of its beans exists.
 *
 * @param plugin the id of the plugin
 * @param version its version
 * @param contributions in the order of recording
 * @since 0.1
 */
public record PluginPlan(PluginId plugin, String version, List<Contribution> contributions) {

    /** Copy the list. */
    public PluginPlan {
        contributions = List.copyOf(contributions);
    }

    /** Return the contributions of one kind, in the order of recording. */
    public <C extends Contribution> List<C> of(Class<C> kind) {
        return contributions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Return where the plugin works. */
    public PluginScope scope() {
        return of(Contribution.Value.class).stream()
                .map(Contribution.Value::value)
                .filter(PluginScope.Declared.class::isInstance)
                .map(declared -> ((PluginScope.Declared) declared).scope())
                .findFirst()
                .orElse(PluginScope.SITE);
    }

    /** Return what this plan adds to an earlier one. */
    public List<Contribution> addedSince(PluginPlan earlier) {
        return contributions.stream()
                .filter(c -> !earlier.contributions.contains(c))
                .toList();
    }

    /** Return the plan as text: a heading and a line for each contribution. */
    @Override
    public String toString() {
        return contributions.stream()
                .map(Contribution::summary)
                .map(line -> "\n  " + line)
                .collect(Collectors.joining("", Objects.toString(plugin) + " " + version, ""));
    }
}
