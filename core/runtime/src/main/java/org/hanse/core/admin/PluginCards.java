package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.generation.Condition;
import org.hanse.core.generation.DesiredSet;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Quarantined;

/** The plugins with their conditions, and who wanted them so since when. */
@Dependent
class PluginCards {

    private static final int LOOK_BACK = 50;

    private final Generations generations;

    @Inject
    PluginCards(Administration administration) {
        this.generations = administration.generations();
    }

    List<PluginCard> all() {
        List<DesiredSet> revisions = generations.revisions(LOOK_BACK);
        List<Quarantined> quarantined = generations.quarantined();
        return generations.conditions().stream()
                .map(condition -> card(condition, since(condition.plugin(), revisions), quarantined))
                .toList();
    }

    PluginCard require(String plugin) {
        return all().stream()
                .filter(card -> card.id().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no plugin %s: install it first".formatted(plugin)));
    }

    private static PluginCard card(Condition condition, DesiredSet wanted, List<Quarantined> quarantined) {
        Optional<Quarantined> fault = quarantined.stream()
                .filter(entry -> condition.state() == Condition.State.QUARANTINED)
                .filter(entry -> entry.problem().plugin().equals(condition.plugin()))
                .findFirst();
        return new PluginCard(
                condition.plugin().value(),
                condition.version(),
                condition.state().name(),
                condition.reason(),
                condition.blocker().map(PluginId::value).orElse(""),
                condition.problem().stream().map(BuildRow.Fault::of).toList(),
                fault.map(Quarantined::since).orElse(wanted.at()),
                wanted.actor());
    }

    /** The oldest revision from which on the plugin was wanted as it is now; revisions come newest first. */
    private static DesiredSet since(PluginId plugin, List<DesiredSet> revisions) {
        DesiredSet since = revisions.get(0);
        for (DesiredSet revision : revisions) {
            if (!revision.find(plugin).equals(revisions.get(0).find(plugin))) {
                break;
            }
            since = revision;
        }
        return since;
    }
}
