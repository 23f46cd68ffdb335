package org.hanse.core.plugin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** The central directory of a ZIP file, read by hand because the JDK does not tell which entries are links. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;

    /** One entry. */
    record Entry(String name, long compressed, long size, boolean link) {}

    private ZipDirectory() {}

    /** Read all entries. An exception means that this is no ZIP file, or not yet a whole one. */
    static List<Entry> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, length - 0xFFFF - END_SIZE), length);
            int end = endOf(tail);
            int count = Short.toUnsignedInt(tail.getShort(end + 10));
            long size = Integer.toUnsignedLong(tail.getInt(end + 12));
            long start = Integer.toUnsignedLong(tail.getInt(end + 16));
            // Exactly as the JDK finds it, or what is checked here were not what is opened later.
            if (start + size != length - tail.limit() + end) {
                throw new ZipException("the ZIP directory is not where the file says, or uses ZIP64");
            }
            return entries(read(channel, start, start + size), count);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    private static int endOf(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + length(tail, at, 20) == tail.limit()) {
                return at;
            }
        }
        throw new ZipException("there is no ZIP directory at its end");
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws ZipException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (directory.limit() - at < HEADER_SIZE || directory.getInt(at) != HEADER) {
                throw new ZipException("the ZIP directory is damaged at entry " + i);
            }
            entries.add(entry(directory, at));
            at += HEADER_SIZE + length(directory, at, 28) + length(directory, at, 30) + length(directory, at, 32);
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at) throws ZipException {
        int nameLength = length(directory, at, 28);
        if (directory.limit() - at < HEADER_SIZE + nameLength) {
            throw new ZipException("the ZIP directory is cut off");
        }
        int system = directory.get(at + 5);
        int mode = directory.getInt(at + 38) >>> 16;
        return new Entry(
                new String(directory.array(), at + HEADER_SIZE, nameLength, StandardCharsets.UTF_8),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)),
                system == UNIX && (mode & FILE_TYPE) == LINK);
    }

    private static int length(ByteBuffer directory, int at, int offset) {
        return Short.toUnsignedInt(directory.getShort(at + offset));
    }
}
