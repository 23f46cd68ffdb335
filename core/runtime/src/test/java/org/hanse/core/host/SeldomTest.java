package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hanse.api.view.Slots;
import org.junit.jupiter.api.Test;

class SeldomTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private final Seldom seldom = new Seldom(nanos::get);

    @Test
    void of_each_slot_something_is_said_once_a_minute_with_how_often_it_was() {
        assertThat(seldom.due(Slots.HOST_VIEW)).hasValue(1);
        assertThat(seldom.due(Slots.HOST_VIEW)).isEmpty();
        assertThat(seldom.due(Slots.HOST_BADGES)).hasValue(1);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(seldom.due(Slots.HOST_VIEW)).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(seldom.due(Slots.HOST_VIEW)).hasValue(3);
    }
}
