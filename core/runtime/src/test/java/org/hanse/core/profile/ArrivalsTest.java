package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final String ISSUER = "https://intranet.example";
    private static final int TABS = 8;

    @Test
    void a_person_is_the_same_member_at_every_request() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            long first = arrive(domains, user("ada", "Ada Lovelace"));

            assertThat(arrive(domains, user("ada", "Ada Lovelace"))).isEqualTo(first);
            assertThat(arrive(domains, user("bo", "Ada Lovelace"))).isNotEqualTo(first);
            assertThat(found(domains, "ada")).contains(new Member(first, "Ada Lovelace", ""));
        }
    }

    @Test
    void another_generation_and_another_node_know_the_person_too() {
        try (Domains one = new Domains(DATABASES.of(Product.H2));
                Domains other = new Domains(DATABASES.of(Product.H2))) {
            assertThat(arrive(other, user("cleo", "Cleo"))).isEqualTo(arrive(one, user("cleo", "Cleo")));
        }
    }

    @Test
    void a_changed_name_is_followed() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            long member = arrive(domains, user("dora", "Dora Maar"));
            arrive(domains, user("dora", "Dora Markovitch"));

            assertThat(found(domains, "dora")).contains(new Member(member, "Dora Markovitch", ""));
        }
    }

    @Test
    void the_language_is_kept_as_the_host_says_it_even_if_core_does_not_speak_it() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            assertThat(language(domains, "de")).isEqualTo(Locale.GERMAN);
            assertThat(language(domains, "und")).isEqualTo(Locale.ENGLISH);
            assertThat(language(domains, "pt-BR")).isEqualTo(Locale.forLanguageTag("pt-BR"));
            assertThat(language(domains, "fr-CA-u-nu-latn")).isEqualTo(Locale.CANADA_FRENCH);
            assertThat(language(domains, "de-1901-1996-abcdefg1-abcdefg2-abcdefg3"))
                    .isEqualTo(Locale.GERMAN);
        }
    }

    private static Locale language(Domains domains, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        HostUser user = new HostUser(ISSUER, tag, tag, Optional.empty(), locale, ZoneOffset.UTC, Set.of(), false);
        long member = arrive(domains, user);
        return domains.request(
                () -> domains.get(AddressBook.class).find(member).orElseThrow().locale());
    }

    @Test
    void a_name_that_is_too_long_is_cut_and_one_that_is_missing_is_the_subject() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            arrive(domains, user("long", "é".repeat(500)));
            arrive(domains, user("nameless", " "));

            assertThat(found(domains, "long").orElseThrow().name()).hasSize(200).endsWith("é…");
            assertThat(found(domains, "nameless").orElseThrow().name()).isEqualTo("nameless");
        }
    }

    @Test
    void a_key_is_refused_rather_than_cut() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            assertThatThrownBy(() -> arrive(domains, user("x".repeat(201), "X")))
                    .isInstanceOf(HanseException.class)
                    .hasMessageContaining("a subject 200");
        }
    }

    @ParameterizedTest
    @EnumSource
    void first_requests_at_once_agree_on_one_member(Product product) throws Exception {
        try (Domains domains = new Domains(DATABASES.of(product))) {
            ExecutorService tabs = Executors.newFixedThreadPool(TABS);
            CountDownLatch together = new CountDownLatch(TABS);
            List<Future<Long>> arrivals = new ArrayList<>();
            for (int tab = 0; tab < TABS; tab++) {
                arrivals.add(tabs.submit(() -> {
                    together.countDown();
                    together.await();
                    return arrive(domains, user("eve", "Eve"));
                }));
            }
            List<Long> members = new ArrayList<>();
            for (Future<Long> arrival : arrivals) {
                members.add(arrival.get());
            }
            tabs.shutdown();

            assertThat(members).hasSize(TABS).containsOnly(members.get(0));
            assertThat(found(domains, "eve").map(Member::id)).contains(members.get(0));
        }
    }

    private static long arrive(Domains domains, HostUser user) {
        return domains.request(() -> domains.get(Arrivals.class).memberFor(user));
    }

    private static Optional<Member> found(Domains domains, String subject) {
        return domains.request(() -> domains.get(Members.class).find(ISSUER, subject));
    }

    private static HostUser user(String subject, String name) {
        return new HostUser(ISSUER, subject, name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false);
    }
}
