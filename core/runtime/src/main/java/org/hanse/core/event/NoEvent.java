package org.hanse.core.event;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The same answer whether an event is missing or hidden. */
final class NoEvent {

    private NoEvent() {}

    static HanseException of() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such event, or you have to sign in to see it.");
    }
}
