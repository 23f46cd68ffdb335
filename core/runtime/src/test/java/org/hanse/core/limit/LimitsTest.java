package org.hanse.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.hanse.api.HanseException;
import org.hanse.core.data.HandClock;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Asker ADA = Asker.member(1);

    private final HandClock clock = new HandClock();

    private Limits limits(String... configuration) {
        return Limits.of(
                Configuration.of(
                        configuration.length == 0
                                ? Map.of("hanse.limits.writing.person", "3", "hanse.limits.writing.address", "1")
                                : Map.of(configuration[0], configuration[1])),
                clock);
    }

    @Test
    void so_much_a_minute_and_then_a_wait_that_is_as_long_as_it_says() {
        Limits limits = limits();
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(Budget.WRITING, ADA)).isEmpty();
        }

        assertThat(limits.take(Budget.WRITING, ADA)).contains(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(19));
        assertThat(limits.take(Budget.WRITING, ADA)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(limits.take(Budget.WRITING, ADA)).isEmpty();
        assertThat(limits.take(Budget.WRITING, ADA)).isPresent();
    }

    @Test
    void no_more_than_a_minute_is_saved_up() {
        Limits limits = limits();
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(Budget.WRITING, ADA)).isEmpty();
        }
        assertThat(limits.take(Budget.WRITING, ADA)).isPresent();
    }

    @Test
    void one_asker_takes_nothing_from_another_and_one_budget_nothing_from_another() {
        Limits limits = limits();
        Asker address = Asker.address("192.0.2.1").orElseThrow();
        assertThat(limits.take(Budget.WRITING, address)).isEmpty();
        assertThat(limits.take(Budget.WRITING, address)).isPresent();

        assertThat(limits.take(Budget.WRITING, Asker.address("192.0.2.2").orElseThrow()))
                .isEmpty();
        assertThat(limits.take(Budget.WRITING, ADA)).isEmpty();
        assertThat(limits.take(Budget.READING, address)).isEmpty();
    }

    @Test
    void to_ask_how_long_takes_nothing() {
        Limits limits = limits("hanse.limits.failing.address", "1");
        Asker address = Asker.address("192.0.2.1").orElseThrow();

        assertThat(limits.await(Budget.FAILING, address)).isEmpty();
        assertThat(limits.await(Budget.FAILING, address)).isEmpty();
        limits.take(Budget.FAILING, address);
        assertThat(limits.await(Budget.FAILING, address)).contains(Duration.ofMinutes(1));
    }

    @Test
    void who_has_not_asked_for_a_while_is_forgotten() {
        Limits limits = limits();
        for (int i = 0; i < 1000; i++) {
            limits.take(Budget.READING, Asker.member(i));
        }
        assertThat(limits.askers()).isEqualTo(1000);
        clock.pass(Duration.ofMinutes(3));
        assertThat(limits.askers()).isZero();
    }

    @Test
    void however_many_ask_only_so_many_are_kept() {
        Limits limits = limits();
        for (int i = 0; i < 120_000; i++) {
            limits.take(Budget.READING, Asker.member(i));
        }
        assertThat(limits.askers()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void they_can_be_switched_off_and_bad_numbers_are_refused() {
        Limits off = limits("hanse.limits", "off");
        for (int i = 0; i < 5_000; i++) {
            assertThat(off.take(Budget.COSTLY, ADA)).isEmpty();
        }
        assertThatThrownBy(() -> limits("hanse.limits.reading.person", "0"))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("hanse.limits.reading.person");
    }

    @Test
    void the_addresses_of_one_ipv6_network_are_one_asker() {
        assertThat(Asker.address("2001:db8:1:2::7")).isEqualTo(Asker.address("[2001:db8:1:2:aaaa::9]:443"));
        assertThat(Asker.address("2001:db8:1:2::7")).isNotEqualTo(Asker.address("2001:db8:1:3::7"));
        assertThat(Asker.address("192.0.2.1:5123")).isEqualTo(Asker.address("192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.9.9.9"})
    void a_silent_proxy_on_this_machine_does_not_stand_for_one_person(String loopback) {
        assertThat(Asker.address(loopback)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.org", "_hidden", "1.2.3.4.5", "<script>"})
    void what_is_no_address_is_one_asker_and_is_not_looked_up(String text) {
        assertThat(Asker.address(text)).contains(new Asker(false, "unknown"));
    }
}
