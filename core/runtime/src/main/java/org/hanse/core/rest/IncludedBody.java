package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The body of what another page includes: the including page writes text, so this does too. */
final class IncludedBody extends ByteArrayOutputStream {

    private final HttpServletResponse response;

    IncludedBody(HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public void close() throws IOException {
        response.getWriter().write(toString(StandardCharsets.UTF_8));
        reset();
    }
}
