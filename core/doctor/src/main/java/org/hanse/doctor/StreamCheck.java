package org.hanse.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Do events arrive when they are sent, or does something before Hanse hold them back? */
final class StreamCheck implements Check {

    private static final long APART_MILLIS = 150;
    private static final int BUSY = 429;

    @Override
    public List<Finding> examine(Visit visit) {
        return visit.self().stream()
                .map(self -> twice(visit.client(), self.home().resolve("doctor/stream")))
                .toList();
    }

    /** A machine that is busy for a moment looks like a proxy that holds back. */
    private static Finding twice(Client client, URI address) {
        Finding first = examine(client, address);
        return first.severity() == Severity.FINE ? first : examine(client, address);
    }

    private static Finding examine(Client client, URI address) {
        try {
            HttpResponse<InputStream> answer = client.stream(address);
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == BUSY) {
                    return Finding.note("stream.busy");
                }
                if (answer.statusCode() != 200) {
                    return Finding.wrong("stream.status", answer.statusCode(), address);
                }
                String packed = answer.headers().firstValue("Content-Encoding").orElse("");
                return judge(arrivals(body, packed), packed);
            }
        } catch (IOException e) {
            return Finding.wrong("stream.cut", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.wrong("stream.cut", "interrupted");
        }
    }

    /** Return when something arrived, in milliseconds; of a packed stream that cannot be split, when bytes did. */
    private static List<Long> arrivals(InputStream body, String packed) throws IOException {
        List<Long> arrivals = new ArrayList<>();
        long start = System.nanoTime();
        if (!packed.isEmpty()) {
            while (body.read() >= 0) {
                body.skipNBytes(body.available());
                arrivals.add((System.nanoTime() - start) / 1_000_000);
            }
            return arrivals;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                arrivals.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        return arrivals;
    }

    private static Finding judge(List<Long> arrivals, String packed) {
        long apart = arrivals.isEmpty() ? 0 : arrivals.get(arrivals.size() - 1) - arrivals.get(0);
        if (apart < APART_MILLIS) {
            return packed.isEmpty()
                    ? Finding.wrong("stream.buffered", arrivals.size(), apart)
                    : Finding.wrong("stream.packed", packed);
        }
        return Finding.fine("stream.fine", arrivals.size(), apart);
    }
}
