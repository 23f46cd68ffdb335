package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.hanse.api.HanseException;

/** The answer while no generation serves: before the first one and after the last. */
public final class OutOfService {

    private static final String SECONDS = "5";

    private OutOfService() {}

    /** Write the problem, and when to come again. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, HanseException reason)
            throws IOException {
        Problem problem = Problem.of(
                "unavailable",
                reason.code().status(),
                Objects.requireNonNullElse(reason.getMessage(), ""),
                request.getRequestURI());
        response.setStatus(problem.status());
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] body = Json.mapper(OutOfService.class.getClassLoader()).writeValueAsBytes(problem);
        response.getOutputStream().write(body);
    }
}
