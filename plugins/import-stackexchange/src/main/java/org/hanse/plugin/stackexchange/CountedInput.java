package org.hanse.plugin.stackexchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes with a position and a line number, the last of which can be given back. */
final class CountedInput implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long position;
    private long line = 1;

    CountedInput(InputStream in) {
        this.in = in;
    }

    /** Return the next byte, or -1 at the end. */
    int read() throws IOException {
        if (next == end) {
            end = Math.max(in.read(buffer), 0);
            next = 0;
            if (end == 0) {
                return -1;
            }
        }
        position++;
        int read = buffer[next++] & 0xFF;
        if (read == '\n') {
            line++;
        }
        return read;
    }

    /** Give back the byte just read, which was no line feed. */
    void unread() {
        next--;
        position--;
    }

    /** Read up to and with an ASCII text; return whether it was there. */
    boolean skipPast(String text) throws IOException {
        int matched = 0;
        while (matched < text.length()) {
            int read = read();
            if (read < 0) {
                return false;
            }
            matched = read == text.charAt(matched) ? matched + 1 : read == text.charAt(0) ? 1 : 0;
        }
        return true;
    }

    long position() {
        return position;
    }

    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
