package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Order;
import org.hanse.core.view.CoreWords;

/** The guards on record, by plugin. */
@Dependent
class GuardRows {

    private final Generations generations;
    private final Actor actor;

    @Inject
    GuardRows(Administration administration, Actor actor) {
        this.generations = administration.generations();
        this.actor = actor;
    }

    /** What a plugin has guarded, and whether it runs, so that its policy decides. */
    public record Row(String plugin, List<String> guarded, boolean running) {}

    List<Row> all() {
        Map<String, List<String>> guarded = new TreeMap<>(generations.guards().stream()
                .collect(Collectors.groupingBy(
                        guard -> guard.plugin().value(),
                        Collectors.mapping(guard -> guard.guarded().toString(), Collectors.toList()))));
        return guarded.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue(), runs(entry.getKey())))
                .toList();
    }

    Order lift(String plugin) {
        Row row = all().stream()
                .filter(known -> known.plugin().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "plugin %s guards nothing that is on record".formatted(plugin)));
        if (row.running()) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(actor.caller(), "admin.refused.guard", plugin));
        }
        return generations.orders().liftGuards(new PluginId(plugin), actor.name());
    }

    private boolean runs(String plugin) {
        return generations.plans().stream()
                .anyMatch(plan -> plan.plugin().value().equals(plugin));
    }
}
