package org.hanse.core.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes batches, the keys together with the rows: what a kill leaves behind is whole batches. */
@ApplicationScoped
class BatchWriter {

    private final Keys keys;

    @Inject
    BatchWriter(Keys keys) {
        this.keys = keys;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    BatchWriter() {
        this(null);
    }

    /** Write steps in a transaction, with an EntityManager that does not outlive it. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Outcome> write(List<Step> steps, Destination destination) {
        Batch batch = new Batch(destination, keys.find(destination.source(), mentioned(steps)), key -> false);
        List<Outcome> outcomes = new ArrayList<>();
        Kind before = steps.get(0).key().kind();
        for (Step step : steps) {
            if (step.key().kind() != before) {
                keys.flush();
            }
            before = step.key().kind();
            outcomes.add(attempt(step, batch, write -> {
                Known known = write.store(destination);
                keys.add(destination.source(), step.key(), known);
                batch.learn(step.key(), known);
            }));
        }
        return outcomes;
    }

    /** Check steps and write nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Outcome> check(List<Step> steps, Destination destination, SeenKeys seen) {
        Batch batch = new Batch(destination, keys.find(destination.source(), mentioned(steps)), seen::contains);
        List<Outcome> outcomes = new ArrayList<>();
        for (Step step : steps) {
            outcomes.add(attempt(step, batch, write -> seen.add(step.key())));
        }
        return outcomes;
    }

    private static Outcome attempt(Step step, Batch batch, Consumer<Step.Write> store) {
        if (batch.find(step.key()).isPresent()) {
            return new Outcome(step.key(), Outcome.Fate.UNCHANGED, List.of());
        }
        try {
            if (step.key().key().length() > SourceKey.LONGEST) {
                throw new LostItem("its key is longer than %d characters".formatted(SourceKey.LONGEST));
            }
            store.accept(step.prepare(batch));
            return new Outcome(step.key(), Outcome.Fate.WRITTEN, batch.takeNotes());
        } catch (LostItem e) {
            batch.takeNotes();
            return new Outcome(step.key(), Outcome.Fate.LOST, List.of(e.why()));
        }
    }

    private static Set<SourceKey> mentioned(List<Step> steps) {
        Set<SourceKey> mentioned = new HashSet<>();
        for (Step step : steps) {
            mentioned.add(step.key());
            mentioned.addAll(step.references());
        }
        mentioned.removeIf(key -> key.key().isEmpty());
        return mentioned;
    }
}
