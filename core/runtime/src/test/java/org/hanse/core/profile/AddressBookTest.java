package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hanse.api.host.HostUser;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressBookTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Domains domains = new Domains(DATABASES.of(Product.H2));
    private final long ben = arrive("ben@example.org");

    @AfterEach
    void close() {
        domains.close();
    }

    @Test
    void an_address_that_is_refused_on_three_days_in_a_row_gets_no_more_mail() {
        refuse(3);

        assertThat(address().address()).isEmpty();
        assertThat(address().isRefused()).isTrue();
        assertThat(address().stopped()).isFalse();
    }

    @Test
    void refusals_of_one_day_are_one() {
        for (int letter = 0; letter < 10; letter++) {
            book(book -> book.refused(ben));
        }
        assertThat(address().address()).contains("ben@example.org");
        assertThat(address().refusals()).isOne();
    }

    @Test
    void a_letter_that_is_taken_forgets_the_refusals_before_it() {
        refuse(2);
        MailAddress before = address();
        book(book -> book.taken(ben, before));
        refuse(2);

        assertThat(address().address()).contains("ben@example.org");
    }

    @Test
    void another_address_and_the_wish_to_try_again_begin_anew() {
        refuse(3);
        arrive("ben@example.com");
        assertThat(address().address()).contains("ben@example.com");

        refuse(3);
        book(book -> book.wantMail(ben, true));
        assertThat(address().address()).contains("ben@example.com");
    }

    private void refuse(int days) {
        for (int day = 0; day < days; day++) {
            domains.now.updateAndGet(now -> now.plus(Duration.ofDays(1)));
            book(book -> book.refused(ben));
        }
    }

    private MailAddress address() {
        return domains.request(() -> domains.get(AddressBook.class).find(ben).orElseThrow());
    }

    private void book(Consumer<AddressBook> act) {
        domains.request(() -> {
            act.accept(domains.get(AddressBook.class));
            return true;
        });
    }

    private long arrive(String email) {
        HostUser user = new HostUser(
                "https://intranet.example",
                "ben",
                "Ben",
                Optional.of(email),
                Locale.FRENCH,
                ZoneOffset.UTC,
                Set.of(),
                false);
        return domains.request(() -> domains.get(Arrivals.class).memberFor(user));
    }
}
