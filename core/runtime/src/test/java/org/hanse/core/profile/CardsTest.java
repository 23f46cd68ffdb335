package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.util.Map;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.vcard.CardFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CardsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        ada = domains.member("Ada Lovelace; of London");
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>(Map.of(
                "core:role", "Engineer\nBEGIN:VCARD",
                "core:organisation", "Water, Ltd",
                "core:phone", "+33 1 23 45 67 89",
                "core:contact-email", "ada@example.org",
                "core:birthday.day", "10",
                "core:birthday.month", "12",
                "core:birthday.year", "",
                "core:birthday.audience", "members"));
        domains.answer(domains.as(ada), ProfilePages.class, pages -> pages.save(form));
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void a_card_says_what_its_reader_sees_and_nothing_else() throws IOException {
        VCard card = read(card(domains.as(domains.member("Bo"))));

        assertThat(card.getFormattedName().getValue()).isEqualTo("Ada Lovelace; of London");
        assertThat(card.getTitles().get(0).getValue()).isEqualTo("Engineer BEGIN:VCARD");
        assertThat(card.getOrganization().getValues()).containsExactly("Water, Ltd");
        assertThat(card.getTelephoneNumbers()).hasSize(1);
        assertThat(card.getBirthday().getPartialDate().toISO8601(false)).isEqualTo("--1210");
        // The e-mail address is for connections.
        assertThat(card.getEmails()).isEmpty();
        assertThat(read(card(domains.as(ada))).getEmails()).hasSize(1);
    }

    @Test
    void members_take_the_cards_of_those_away_whom_they_share_a_community_with_and_strangers_do_not() {
        long bo = domains.member("Bo");
        assertThat(mayDownload(domains.as(bo))).isFalse();
        assertThat(mayDownload(domains.outsider())).isFalse();
        assertThat(mayDownload(domains.as(ada))).isTrue();
        long port = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(bo), new NewCommunity("port-" + bo, "Port", "", "en", Visibility.SECRET))
                .id());
        assertThat(mayDownload(domains.as(bo))).as("of somebody elsewhere").isFalse();
        domains.sql(
                "insert into hanse_membership (id, community_id, member_id, member_role, joined_at, active, version)"
                        + " values (%d, %d, %d, 'MEMBER', now(), true, 0)".formatted(port + 1, port, ada));
        assertThat(mayDownload(domains.as(bo))).isTrue();
    }

    private boolean mayDownload(Caller caller) {
        return domains.request(() -> domains.get(Cards.class).mayDownload(caller, ada));
    }

    private static VCard read(String file) throws IOException {
        try (VCardReader reader = new VCardReader(file)) {
            return reader.readNext();
        }
    }

    private String card(Caller reader) {
        return domains.request(() -> domains.get(Cards.class).find(reader, ada, "https://host.example/m/1"))
                .map(CardFile::of)
                .orElseThrow();
    }
}
