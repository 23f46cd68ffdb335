package org.hanse.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs something in a transaction of its own, so that what fails takes nothing else with it. */
@ApplicationScoped
class Apart {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void run(Runnable work) {
        work.run();
    }
}
