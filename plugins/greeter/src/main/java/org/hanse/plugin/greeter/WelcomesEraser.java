package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;

/** Forgets whom a member has answered and who has answered that member. */
@Dependent
final class WelcomesEraser implements Eraser {

    private final Welcomes welcomes;

    @Inject
    WelcomesEraser(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @Override
    public void erase(Erasure erasure) {
        welcomes.erase(erasure.member());
    }
}
