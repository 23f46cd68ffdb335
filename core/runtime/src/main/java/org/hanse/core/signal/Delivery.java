package org.hanse.core.signal;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;
import org.hanse.core.container.Container;
import org.hanse.core.data.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a listener hear one signal, in a request and a transaction of its own. */
final class Delivery {

    /** After so many failures a delivery becomes a dead letter. */
    static final int ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int FAILURE_LENGTH = 1000;
    private static final int NOT_TAKEN = -1;

    private final Container container;
    private final Listeners listeners;
    private final DeliveryQueue queue;
    private final Clock clock;
    private final SignalJson json = new SignalJson();

    Delivery(Container container, Listeners listeners, DeliveryQueue queue, Clock clock) {
        this.container = container;
        this.listeners = listeners;
        this.queue = queue;
        this.clock = clock;
    }

    /** Deliver, and return whether the delivery was this worker's. */
    boolean run(DeliveryRow row) {
        Listener listener = listeners.byKey(row.listener()).orElseThrow();
        Attempt attempt = new Attempt(row, listener);
        try {
            return container.inRequest(() -> container.get(UnitOfWork.class).inTransaction(attempt::run));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            attempt.failed(e);
            return true;
        }
    }

    /** One attempt, which remembers how many there were before. */
    private final class Attempt {

        private final DeliveryRow row;
        private final Listener listener;
        private int before = NOT_TAKEN;

        Attempt(DeliveryRow row, Listener listener) {
            this.row = row;
            this.listener = listener;
        }

        boolean run() throws Exception {
            Connection connection =
                    container.get(UnitOfWork.class).entityManager().unwrap(Connection.class);
            Optional<StoredSignal> taken = DeliveryQueue.take(connection, row, clock.instant());
            if (taken.isEmpty()) {
                return false;
            }
            before = taken.get().attempts();
            hear(taken.get());
            // In the transaction of what the listener did: its effects in the database happen exactly once.
            DeliveryQueue.done(connection, row);
            return true;
        }

        @SuppressWarnings("unchecked") // the plan registered the listener for this signal
        private void hear(StoredSignal stored) {
            Signal signal =
                    json.read(stored.kind(), stored.payload(), listener.type().getClassLoader());
            ((SignalListener<Signal>) container.create(listener.type())).on(signal);
        }

        void failed(Throwable thrown) {
            if (before == NOT_TAKEN) {
                throw new HanseException(
                        ErrorCode.UNAVAILABLE, "signals wait: check that the database answers", thrown);
            }
            boolean dead = before + 1 >= ATTEMPTS;
            LOG.warn("{} failed on signal {}, attempt {}", row.listener(), row.signal(), before + 1, thrown);
            Instant again = clock.instant().plus(Duration.ofSeconds(1L << before));
            String failure = String.valueOf(thrown.getMessage());
            queue.failed(row, before, again, dead, failure.substring(0, Math.min(FAILURE_LENGTH, failure.length())));
        }
    }
}
