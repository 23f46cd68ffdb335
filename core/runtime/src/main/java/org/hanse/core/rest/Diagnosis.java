package org.hanse.core.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ParamException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Says what may be said of an exception, and logs the rest. */
record Diagnosis(Supplier<Caller> reader, String instance) {

    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);

    private static final Map<Integer, String> WAYS_OUT = Map.of(
            400, "the request cannot be understood: look at its address, headers and body",
            404, "there is nothing at this address, or you may not see it",
            405, "this address does not take that method: the header Allow lists those it takes",
            406, "this address has no representation that the header Accept asks for",
            415, "this address does not take a body of that content type");

    Problem of(Throwable outer) {
        Throwable thrown = meant(outer);
        if (thrown instanceof OptimisticLockException || thrown.getCause() instanceof OptimisticLockException) {
            return Problem.of("conflict", 409, CoreWords.to(reader.get(), "view.refused.changed"), instance);
        }
        if (thrown instanceof HanseException e && e.code().kind() == ErrorCode.Kind.CALLER) {
            return Problem.of(kind(e.code().name()), e.code().status(), String.valueOf(e.getMessage()), instance);
        }
        if (thrown instanceof ConstraintViolationException e) {
            return Violations.problem(e, instance);
        }
        if (thrown instanceof ParamException e && !(thrown instanceof ParamException.PathParamException)) {
            return Problem.of(
                    "bad-request",
                    400,
                    "the parameter '%s' has a value of the wrong form".formatted(e.getParameterName()),
                    instance);
        }
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 500) {
            return ofStatus(e.getResponse().getStatusInfo(), instance);
        }
        return internal(thrown);
    }

    /** Injection and transactions wrap what a service says. */
    private static Throwable meant(Throwable outer) {
        for (Throwable thrown = outer; thrown != null; thrown = thrown.getCause()) {
            if (thrown instanceof HanseException || thrown instanceof OptimisticLockException) {
                return thrown;
            }
        }
        return outer;
    }

    static Problem ofStatus(Response.StatusType status, String instance) {
        String detail = WAYS_OUT.getOrDefault(status.getStatusCode(), status.getReasonPhrase());
        return Problem.of(kind(status.getReasonPhrase()), status.getStatusCode(), detail, instance);
    }

    private Problem internal(Throwable thrown) {
        String incident = Incident.next();
        // The client has gone, or its connection has: nobody's incident.
        LOG.atLevel(thrown instanceof IOException ? Level.DEBUG : Level.ERROR)
                .setCause(thrown)
                .log("incident {} at {}", incident, instance);
        int status = status(thrown);
        String kind = status == 503
                ? "unavailable"
                : thrown instanceof HanseException e ? kind(e.code().name()) : "internal";
        String detail = status == 503
                ? "Hanse is starting, stopping or overloaded: try again in a moment"
                : "something went wrong here: try again, and quote the incident if it stays";
        return Problem.of(kind, status, detail, instance).withIncident(incident);
    }

    private static int status(Throwable thrown) {
        if (thrown instanceof HanseException e) {
            return e.code().status();
        }
        return thrown instanceof WebApplicationException e ? e.getResponse().getStatus() : 500;
    }

    private static String kind(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
