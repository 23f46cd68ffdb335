package org.hanse.core.container;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** What is asked for and is no bean, or more than one. */
final class Absent {

    private Absent() {}

    static HanseException of(Class<?> type) {
        return new HanseException(
                ErrorCode.INTERNAL,
                "%s is no bean of this generation: list it in contribute, or provide it".formatted(type.getName()));
    }
}
