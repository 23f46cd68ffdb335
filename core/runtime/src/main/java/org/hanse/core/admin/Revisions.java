package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.generation.DesiredPlugin;
import org.hanse.core.generation.DesiredSet;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Order;

/** The latest revisions of the desired set, each with what it changed. */
@Dependent
class Revisions {

    private static final int LATEST = 50;

    private final Generations generations;
    private final Actor actor;

    @Inject
    Revisions(Administration administration, Actor actor) {
        this.generations = administration.generations();
        this.actor = actor;
    }

    /** A revision: who wanted what, and the plugins by name and version, those that were not to run marked. */
    public record Row(String revision, Instant at, String actor, String reason, List<Item> plugins) {

        /** Return why, for people. */
        public Told told() {
            return Told.of(reason);
        }

        private static Row of(DesiredSet set) {
            return new Row(
                    Long.toString(set.revision()),
                    set.at(),
                    set.actor(),
                    set.reason(),
                    set.plugins().stream().map(Item::of).toList());
        }
    }

    /** A plugin of a revision. */
    public record Item(String id, String version, boolean enabled) {

        private static Item of(DesiredPlugin plugin) {
            return new Item(plugin.id().value(), plugin.version(), plugin.enabled());
        }
    }

    List<Row> latest() {
        return generations.revisions(LATEST).stream().map(Row::of).toList();
    }

    Order restore(long revision) {
        return generations.revisions(LATEST).stream()
                .filter(set -> set.revision() == revision)
                .findFirst()
                .map(set -> generations.orders().rollBack(revision, actor.name()))
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no revision %d among the latest ones".formatted(revision)));
    }
}
