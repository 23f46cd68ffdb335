package org.hanse.core.privacy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.job.Job;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Privacy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets those who are due: each eraser in a transaction of its own, and all again until all have succeeded. Plugins
 * come first and the profile last, whose name the others look for.
 */
final class RunErasures implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RunErasures.class);

    private final Extensions extensions;
    private final Erasures erasures;
    private final Apart apart;
    private final ErasureLedger ledger;

    @Inject
    RunErasures(Extensions extensions, Erasures erasures, Apart apart, ErasureLedger ledger) {
        this.extensions = extensions;
        this.erasures = erasures;
        this.apart = apart;
        this.ledger = ledger;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        erasures.due().forEach(this::tryToRun);
    }

    /** One that fails keeps none of the others from being done. */
    private void tryToRun(long id) {
        try {
            run(id);
        } catch (RuntimeException e) {
            LOG.error("erasure {} failed and is tried again", id, e);
        }
    }

    private void run(long id) {
        Optional<Erasure> erasure = erasures.begin(id);
        if (erasure.isEmpty()) {
            return;
        }
        List<Extension<Eraser>> erasers = new ArrayList<>(extensions.of(Privacy.ERASER));
        Collections.reverse(erasers);
        List<String> failures = new ArrayList<>();
        erasers.forEach(each -> erase(each, erasure.get(), failures));
        if (failures.isEmpty()) {
            ledger.note(erasure.get());
            erasures.done(id);
        } else {
            erasures.failed(id, String.join("; ", failures));
        }
    }

    private void erase(Extension<Eraser> eraser, Erasure erasure, List<String> failures) {
        try {
            apart.run(() -> eraser.value().erase(erasure));
        } catch (RuntimeException e) {
            LOG.warn("{} of plugin {} did not erase member {}", eraser.name(), eraser.plugin(), erasure.member(), e);
            failures.add(eraser.plugin() + ": " + (e instanceof HanseException ? e.getMessage() : e.toString()));
        }
    }
}
