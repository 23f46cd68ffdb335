package org.hanse.plugin.stackexchange;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a file into its rows, so that a broken one costs only itself: an XML reader cannot go on after an error. A raw
 * {@code <} at the start of a line never belongs to a row that has begun above it, so it is where reading resumes.
 */
final class RowScanner implements Closeable {

    private static final int LONGEST_ROW = 8 << 20;
    private static final int LONGEST_NAME = 100;
    private static final Scanned END = new Scanned.End();

    private final CountedInput in;
    private boolean ended;

    RowScanner(InputStream in) {
        this.in = new CountedInput(in);
    }

    long position() {
        return in.position();
    }

    Scanned next() throws IOException {
        while (!ended) {
            if (!in.skipPast("<")) {
                return last("the file is cut off: it ends before its closing tag; the rows before are kept");
            }
            long line = in.line();
            int first = in.read();
            switch (first) {
                case '?' -> in.skipPast("?>");
                case '/' -> ended = !"row".equals(name(in.read()));
                case '!' -> {
                    if (in.read() != '-') {
                        return last("the file declares a document type, which no dump does: it is not read");
                    }
                    in.skipPast("-->");
                }
                default -> {
                    if ("row".equals(name(first))) {
                        return row(line);
                    }
                    in.skipPast(">");
                }
            }
        }
        return END;
    }

    private Scanned last(String why) {
        ended = true;
        return new Scanned.Fault(in.line(), why);
    }

    private String name(int first) throws IOException {
        StringBuilder name = new StringBuilder();
        int read = first;
        while (read > ' ' && read != '>' && read != '/' && name.length() < LONGEST_NAME) {
            name.append((char) read);
            read = in.read();
        }
        if (read == '/' || read == '>') {
            in.unread();
        }
        return name.toString();
    }

    private Scanned row(long line) throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(new byte[] {'<', 'r', 'o', 'w', ' '});
        int quote = 0;
        boolean lineStart = false;
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == '<' && lineStart) {
                in.unread();
                return new Scanned.Fault(line, "the row does not end before the next one begins");
            }
            if (read == '>' && quote == 0) {
                return whole(line, row);
            }
            lineStart = read == '\n' || (lineStart && read <= ' ');
            if (read == '"' || read == '\'') {
                quote = quote == 0 ? read : quote == read ? 0 : quote;
            }
            if (row.size() <= LONGEST_ROW) {
                row.write(read);
            }
        }
        return last("the file is cut off: it ends inside the row of line %d; the rows before are kept".formatted(line));
    }

    private static Scanned whole(long line, ByteArrayOutputStream row) {
        if (row.size() > LONGEST_ROW) {
            return new Scanned.Fault(line, "the row is longer than 8 MiB");
        }
        byte[] bytes = row.toByteArray();
        if (bytes[bytes.length - 1] != '/') {
            row.write('/');
        }
        row.write('>');
        return new Scanned.RowText(line, row.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
