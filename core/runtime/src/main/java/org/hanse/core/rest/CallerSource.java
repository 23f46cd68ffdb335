package org.hanse.core.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hanse.api.security.Caller;

/** Lets resources inject who calls. */
@Dependent
public class CallerSource {

    @Produces
    @Dependent
    Caller caller(Exchange exchange) {
        return exchange.caller();
    }
}
