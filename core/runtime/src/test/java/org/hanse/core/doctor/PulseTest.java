package org.hanse.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulseTest {

    private final Pulse pulse = new Pulse();

    @AfterEach
    void stop() {
        pulse.stop();
    }

    @Test
    void a_stream_that_fails_gives_its_place_back() throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch closed = new CountDownLatch(Pulse.AT_ONCE);
            for (int i = 0; i < Pulse.AT_ONCE; i++) {
                pulse.begin(new Sink(closed), new Failing());
            }
            assertThatThrownBy(() -> pulse.begin(new Sink(closed), new Failing()))
                    .isInstanceOf(WebApplicationException.class);
            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private record Sink(CountDownLatch closed) implements SseEventSink {

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed.countDown();
            throw new IllegalStateException("closed already");
        }
    }

    private static final class Failing implements Sse {

        @Override
        public OutboundSseEvent.Builder newEventBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SseBroadcaster newBroadcaster() {
            throw new UnsupportedOperationException();
        }
    }
}
