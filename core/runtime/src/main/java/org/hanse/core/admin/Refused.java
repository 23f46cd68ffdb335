package org.hanse.core.admin;

import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.plugin.BuildFault;

/** Tells a program why a jar cannot be used; the fault lies in what it sent. */
final class Refused {

    private Refused() {}

    static <T> T orNot(Supplier<T> work) {
        try {
            return work.get();
        } catch (BuildFault e) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    "%s at %s: %s; %s".formatted(e.plugin(), e.phase(), e.getMessage(), e.remedy()),
                    e);
        }
    }
}
