package org.hanse.core.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.hanse.api.job.Job;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;

/** Has those erased who left the organisation long enough ago. */
final class EraseDeparted implements Job {

    /** What becomes of what they contributed. */
    static final Setting<Boolean> DELETED = Setting.flag("leavers-contributions-deleted", false);

    private static final int SOME = 100;

    private final EntityManager entities;
    private final Erasures erasures;
    private final Settings settings;
    private final Clock clock;

    @Inject
    EraseDeparted(EntityManager entities, Erasures erasures, Settings settings, Clock clock) {
        this.entities = entities;
        this.erasures = erasures;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        ErasureMode mode = settings.get(DELETED) ? ErasureMode.EVERYTHING : ErasureMode.ANONYMISE;
        entities.createNamedQuery("core_erasure.departed", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(SOME)
                .getResultList()
                .forEach(member -> erasures.again(new ErasureLedger.Line(member, mode)));
    }
}
