package org.hanse.core.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** A body that may not grow beyond a limit. */
final class BoundedBody extends FilterInputStream {

    private final long maximum;
    private long read;

    BoundedBody(InputStream in, long maximum) {
        super(in);
        this.maximum = maximum;
    }

    static HanseException tooLarge(long maximum) {
        return new HanseException(
                ErrorCode.TOO_LARGE, "the body is larger than %d bytes: send less at once".formatted(maximum));
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > maximum) {
            throw tooLarge(maximum);
        }
    }
}
