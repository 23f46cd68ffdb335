package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Order;

/** What became of orders: of this node's latest ones at once, of others as far as the reports go. */
@Dependent
class Builds {

    private static final int LOOK_BACK = 100;

    private final Generations generations;

    @Inject
    Builds(Administration administration) {
        this.generations = administration.generations();
    }

    List<BuildRow> latest(int most) {
        return generations.reports(most).stream().map(BuildRow::of).toList();
    }

    /** Return a report; nothing while the generation is being built. */
    Optional<BuildRow> find(long generation) {
        Optional<Order> order = generations.orders().find(generation);
        if (order.isPresent()) {
            return order.get().outcome().map(BuildRow::of);
        }
        return Optional.of(generations.reports(LOOK_BACK).stream()
                .filter(report -> report.generation() == generation)
                .findFirst()
                .map(BuildRow::of)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND,
                        "there is no report of generation %d here: look at the list of reports"
                                .formatted(generation))));
    }
}
