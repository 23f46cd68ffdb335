package org.hanse.core.view;

import java.io.Writer;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Collects what is written, up to a bound. */
final class BoundedWriter extends Writer {

    private final int limit;
    private final ErrorCode code;
    private final Supplier<String> tooMuch;
    private final StringBuilder out;

    BoundedWriter(int limit, ErrorCode code, Supplier<String> tooMuch) {
        this.limit = limit;
        this.out = new StringBuilder(limit / 128);
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
            throw new HanseException(code, tooMuch.get());
        }
    }

    int length() {
        return out.length();
    }

    /** Return what has been written from a position on. */
    String from(int position) {
        return out.substring(position);
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
