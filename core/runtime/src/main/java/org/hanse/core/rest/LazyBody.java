package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** The body of a response, opened by its first byte, so that a layout can take the writer instead. */
final class LazyBody extends OutputStream {

    private final HttpServletResponse response;
    private boolean opened;

    LazyBody(HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public void write(int octet) throws IOException {
        opened = true;
        response.getOutputStream().write(octet);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0) {
            opened = true;
            response.getOutputStream().write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (opened) {
            response.getOutputStream().flush();
        }
    }
}
