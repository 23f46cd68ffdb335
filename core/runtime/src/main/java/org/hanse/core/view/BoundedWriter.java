package org.hanse.core.view;

import java.io.Writer;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Collects what a template writes, up to a bound. */
final class BoundedWriter extends Writer {

    private final String template;
    private final int limit;
    private final StringBuilder out = new StringBuilder(1024);

    BoundedWriter(String template, int limit) {
        this.template = template;
        this.limit = limit;
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
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "template %s writes more than %d characters: show less and link to the rest"
                            .formatted(template, limit));
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
