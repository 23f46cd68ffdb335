package org.hanse.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Readers who ask for one page after the other, each over a connection of its own. */
final class Load {

    private static final int READERS = 2;

    private Load() {}

    /** Let them read some pages at least, for the compiler in the server to do its work. */
    static void warm(IntFunction<String> addresses, int pages) throws InterruptedException {
        for (int read = 0; read < pages; ) {
            read += read(addresses, Duration.ofSeconds(1)).length;
        }
    }

    /** Let them read for a while and return how long each page took, in nanoseconds, in rising order. */
    static long[] read(IntFunction<String> addresses, Duration time) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<List<Long>>> taken = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                int first = i;
                taken.add(readers.submit(() -> read(addresses, first, end)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : taken) {
                all.addAll(one.get());
            }
            long[] times = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(times);
            return times;
        } catch (ExecutionException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "a page failed: " + e.getCause(), e);
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<Long> read(IntFunction<String> addresses, int first, long end) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (int i = first; System.nanoTime() < end; i += READERS) {
            long start = System.nanoTime();
            get(addresses.apply(i));
            taken.add(System.nanoTime() - start);
        }
        return taken;
    }

    /** Return the bytes of a page. */
    static byte[] get(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty(BenchHost.PERSON, "member-" + Rows.READER);
        connection.setRequestProperty("Accept", "text/html");
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(address + " answers " + connection.getResponseCode());
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
