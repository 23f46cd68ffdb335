package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.FieldType;

/** A number, shown behind the mark. */
final class Berth implements FieldType {

    private final Logbook logbook;

    @Inject
    Berth(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public String check(String entered, Locale locale) {
        if (!entered.matches("[0-9]*")) {
            throw new HanseException(ErrorCode.INVALID, "A berth is a number.");
        }
        return entered;
    }

    @Override
    public String display(String stored, Locale locale) {
        return logbook.mark() + stored;
    }
}
