package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.junit.jupiter.api.Test;

class KeysetTest {

    private static final List<Long> LIST = LongStream.rangeClosed(1, 10).boxed().toList();

    private static Slice<Long> rising(Window window) {
        return Keyset.<Long>rising(Long::longValue).read(window, KeysetTest::larger, KeysetTest::smaller);
    }

    private static Slice<Long> falling(Window window) {
        return Keyset.<Long>falling(Long::longValue).read(window, KeysetTest::smaller, KeysetTest::larger);
    }

    private static List<Long> larger(OptionalLong key, int limit) {
        return LIST.stream().filter(each -> each > key.orElse(0)).limit(limit).toList();
    }

    private static List<Long> smaller(OptionalLong key, int limit) {
        return LIST.stream()
                .filter(each -> each < key.orElse(11))
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .toList();
    }

    @Test
    void the_first_items_lead_on_and_not_back() {
        assertThat(rising(Window.first(3)))
                .isEqualTo(new Slice<>(List.of(1L, 2L, 3L), OptionalLong.empty(), OptionalLong.of(3)));
    }

    @Test
    void the_last_items_stand_in_list_order() {
        assertThat(rising(Window.last(3)))
                .isEqualTo(new Slice<>(List.of(8L, 9L, 10L), OptionalLong.of(8), OptionalLong.empty()));
    }

    @Test
    void items_around_one_surround_it() {
        assertThat(rising(Window.around(5, 5)).items()).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(rising(Window.around(1, 3)).items()).containsExactly(1L, 2L, 3L);
        assertThat(falling(Window.around(5, 5)).items()).containsExactly(7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void reading_on_and_back_meets_every_item_once() {
        assertThat(rising(Window.after(3, 7)))
                .isEqualTo(new Slice<>(List.of(4L, 5L, 6L, 7L, 8L, 9L, 10L), OptionalLong.of(4), OptionalLong.empty()));
        assertThat(rising(Window.before(4, 7)))
                .isEqualTo(new Slice<>(List.of(1L, 2L, 3L), OptionalLong.empty(), OptionalLong.of(3)));
    }

    @Test
    void a_falling_list_starts_with_the_newest() {
        assertThat(falling(Window.first(2)))
                .isEqualTo(new Slice<>(List.of(10L, 9L), OptionalLong.empty(), OptionalLong.of(9)));
        assertThat(falling(Window.after(2, 5)).items()).containsExactly(1L);
    }

    @Test
    void an_empty_window_leads_back_to_the_row_it_was_read_from() {
        Slice<Long> beyond = rising(Window.after(10, 3));
        assertThat(beyond.items()).isEmpty();
        assertThat(rising(new Window(Window.Direction.BEFORE, beyond.before(), 3))
                        .items())
                .containsExactly(8L, 9L, 10L);
    }
}
