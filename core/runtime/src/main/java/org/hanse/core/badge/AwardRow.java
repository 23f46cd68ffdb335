package org.hanse.core.badge;

import java.time.Instant;
import java.util.Optional;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Evidence;

/** An award as queries read it, with its evidence whoever reads. */
public record AwardRow(long id, String badge, long member, Evidence.Kind kind, long object, Instant earned) {

    Evidence evidence() {
        return new Evidence(kind, object);
    }

    Award award(boolean shown) {
        return new Award(id, badge, member, shown ? Optional.of(evidence()) : Optional.empty(), earned);
    }
}
