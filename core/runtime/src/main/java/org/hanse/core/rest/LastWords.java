package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer where even the error could not be told properly. */
final class LastWords {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

    private LastWords() {}

    static void say(Throwable error, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() && isOfConnection(error)) {
            LOG.debug("{} {}: the client has gone", request.getMethod(), request.getRequestURI(), error);
            return;
        }
        String incident = Incident.next();
        LOG.error(
                "incident {}: {} {} ended without an answer",
                incident,
                request.getMethod(),
                request.getRequestURI(),
                error);
        if (response.isCommitted()) {
            return;
        }
        try {
            response.reset();
            response.setStatus(500);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .print(
                            "{\"type\":\"urn:hanse:problem:internal\",\"title\":\"Internal error\",\"status\":500,\"incident\":\"%s\"}"
                                    .formatted(incident));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("incident {} could not be told", incident, e);
        }
    }

    private static boolean isOfConnection(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
