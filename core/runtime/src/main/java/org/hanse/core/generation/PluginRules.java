package org.hanse.core.generation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;

/**
 * What the configuration says about plugins.
 *
 * @param required plugins without which Hanse does not start ({@code hanse.required})
 * @param safeAll whether none runs ({@code hanse.safe=all})
 * @param safe plugins that do not run ({@code hanse.safe})
 */
public record PluginRules(Set<PluginId> required, boolean safeAll, Set<PluginId> safe) {

    /** Copy the sets. */
    public PluginRules {
        required = Set.copyOf(required);
        safe = Set.copyOf(safe);
    }

    /**
     * Read the two settings, ids separated by commas.
     *
     * @throws org.hanse.api.HanseException if something there is no id
     */
    public static PluginRules of(String required, String safe) {
        boolean all = safe.strip().equals("all");
        return new PluginRules(ids(required), all, all ? Set.of() : ids(safe));
    }

    private static Set<PluginId> ids(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(PluginId::new)
                .collect(Collectors.toSet());
    }

    boolean leavesOut(PluginId plugin) {
        return safeAll || safe.contains(plugin);
    }
}
