package org.hanse.core.view;

import java.io.Writer;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Collects what is written, up to a bound. */
final class BoundedWriter extends Writer {

    private final int limit;
    private final ErrorCode code;
    private final String tooMuch;
    private final StringBuilder out = new StringBuilder(1024);

    BoundedWriter(int limit, ErrorCode code, String tooMuch) {
        this.limit = limit;
        this.code = code;
        this.tooMuch = tooMuch;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        room(length);
        out.append(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) {
        room(length);
        out.append(text, from, from + length);
    }

    private void room(int length) {
        if (length > limit - out.length()) {
            throw new HanseException(code, tooMuch);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }
}
