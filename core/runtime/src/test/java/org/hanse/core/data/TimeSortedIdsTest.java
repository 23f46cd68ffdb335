package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimeSortedIdsTest {

    private final HandClock clock = new HandClock();
    private final TimeSortedIds ids = new TimeSortedIds(clock);

    @Test
    void later_ids_are_larger_and_none_comes_twice() {
        long earlier = ids.next();
        assertThat(LongStream.generate(ids::next).limit(10_000).distinct().count())
                .isEqualTo(10_000);
        clock.pass(Duration.ofMillis(10));
        assertThat(ids.next()).isGreaterThan(earlier);
    }

    @Test
    void the_id_of_an_imported_thing_sorts_among_its_time() {
        Instant now = clock.instant();
        assertThat(ids.at(now.minusMillis(2))).isPositive().isLessThan(ids.next());
        Instant longAgo = Instant.parse("2008-07-31T21:42:52Z");
        assertThat(ids.at(longAgo)).isLessThan(ids.at(longAgo.plusMillis(1)));
        assertThat(ids.at(Instant.EPOCH)).isPositive();
    }
}
