package org.hanse.core.doctor;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends events at an even pace, to a few at a time. */
@ApplicationScoped
class Pulse {

    static final int EVENTS = 3;
    static final int AT_ONCE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final long PAUSE_MILLIS = 300;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService clock = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "hanse-doctor");
        thread.setDaemon(true);
        return thread;
    });
    private final Executor paused = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, clock);

    /** Begin to send, or refuse with 429 if there are as many streams as there may be. */
    void begin(SseEventSink sink, Sse sse) {
        if (!free.tryAcquire()) {
            throw new WebApplicationException(Response.Status.TOO_MANY_REQUESTS);
        }
        clock.execute(() -> send(1, sink, sse));
    }

    private void send(int number, SseEventSink sink, Sse sse) {
        boolean open = sent(number, sink, sse);
        // The last pause keeps what is sent apart from the end of the stream.
        Runnable next = number < EVENTS && open ? () -> send(number + 1, sink, sse) : () -> end(sink);
        paused.execute(next);
    }

    private static boolean sent(int number, SseEventSink sink, Sse sse) {
        try {
            sink.send(sse.newEvent(Integer.toString(number)));
            return true;
        } catch (RuntimeException e) {
            // Whatever it is, the place is given back at the end.
            LOG.debug("somebody who examines Hanse is not reached", e);
            return false;
        }
    }

    private void end(SseEventSink sink) {
        free.release();
        try {
            sink.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("somebody who examined Hanse has gone", e);
        }
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
