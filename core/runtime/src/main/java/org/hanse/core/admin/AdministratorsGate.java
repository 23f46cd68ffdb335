package org.hanse.core.admin;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;

/** Answers everybody but administrators as if there were nothing. */
@AdministratorsOnly
@Priority(Priorities.AUTHORIZATION)
public final class AdministratorsGate implements ContainerRequestFilter {

    private final Supplier<Caller> caller;

    /** Create a gate that asks who makes the current request. */
    public AdministratorsGate(Supplier<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.get().administrator()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "there is nothing at this address, or you may not see it");
        }
    }
}
