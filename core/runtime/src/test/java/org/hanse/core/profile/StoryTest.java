package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoryTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;
    private long bo;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void what_goes_on_stands_before_what_is_over_with_months_in_the_words_of_the_reader() {
        experience(Map.of("position", "Skipper", "organisation", "Port", "started", "2011-02", "ended", "2015-06"));
        experience(Map.of("position", "Harbour master", "started", "2009-01", "description", "Locks <and> tides"));

        String page = profile(domains.as(bo));
        assertThat(page).contains("since January 2009", "February 2011 to June 2015", "Locks &lt;and&gt; tides");
        assertThat(page.indexOf("Harbour master")).isLessThan(page.indexOf("Skipper, Port"));
    }

    @Test
    void an_experience_that_cannot_be_comes_back_with_what_is_wrong() {
        assertThat(experience(Map.of("position", "", "started", "2011-13", "ended", "2010-01"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(experience(Map.of("position", "Skipper", "started", "2011-02", "ended", "2010-01"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(profile(domains.as(ada))).doesNotContain("Skipper");
    }

    @Test
    void nobody_changes_or_removes_what_is_somebody_elses() {
        experience(Map.of("position", "Skipper", "started", "2011-02"));
        offer("Knots for beginners", "2026-04-01", "members");
        long experience = domains.request(() -> domains.get(Experiences.class)
                .of(domains.as(ada), java.util.List.of(ada))
                .get(ada)
                .get(0)
                .experience()
                .id());
        long offer =
                domains.request(() -> domains.get(Offers.class).own(ada).get(0).id());

        assertThatThrownBy(() ->
                        domains.answer(domains.as(bo), SelfPages.class, pages -> pages.removeExperience(experience)))
                .isInstanceOf(HanseException.class);
        assertThatThrownBy(() -> domains.answer(domains.as(bo), SelfPages.class, pages -> pages.experience(experience)))
                .isInstanceOf(HanseException.class);
        assertThatThrownBy(() -> domains.answer(domains.as(bo), OfferPages.class, pages -> pages.remove(offer)))
                .isInstanceOf(HanseException.class);
        domains.answer(domains.as(ada), SelfPages.class, pages -> pages.removeExperience(experience));
        domains.answer(domains.as(ada), OfferPages.class, pages -> pages.remove(offer));
        assertThat(profile(domains.as(ada))).doesNotContain("Skipper", "Knots");
    }

    @Test
    void a_statement_disappears_after_its_last_day_for_all_but_its_author_who_is_told() {
        assertThat(offer("Knots for beginners", "2026-03-04", "members").getStatus())
                .isEqualTo(303);
        assertThat(profile(domains.as(bo))).contains("I offer", "Knots for beginners");

        domains.now.set(domains.now.get().plus(Duration.ofDays(2)));
        assertThat(profile(domains.as(bo))).contains("Knots for beginners");
        domains.now.set(domains.now.get().plus(Duration.ofDays(1)));
        assertThat(profile(domains.as(bo))).doesNotContain("Knots for beginners");
        assertThat(domains.page(domains.as(ada), ProfilePages.class, ProfilePages::edit))
                .contains("nobody else sees it");
    }

    @Test
    void a_statement_has_an_audience_of_its_own() {
        offer("A secret", "2026-04-01", "me");
        offer("A word to all", "2026-04-01", "public");
        domains.publicProfiles.set(true);

        assertThat(profile(domains.as(ada))).contains("A secret", "A word to all");
        assertThat(profile(domains.as(bo))).contains("A word to all").doesNotContain("A secret");
        assertThat(profile(domains.outsider())).contains("A word to all");
        assertThat(domains.answer(domains.as(bo), MemberApi.class, api -> api.show(ada))
                        .offers())
                .extracting(MemberApi.OfferJson::statement)
                .containsExactly("A word to all");
        assertThat(offer("Too late", "2026-03-01", "members").getStatus()).isEqualTo(422);
        assertThat(offer("Never ends", "2036-03-01", "members").getStatus()).isEqualTo(422);
        assertThat(offer("No day", "soon", "members").getStatus()).isEqualTo(422);
    }

    private Response experience(Map<String, String> entered) {
        return domains.answer(
                domains.as(ada), SelfPages.class, pages -> pages.experience(0, new MultivaluedHashMap<>(entered)));
    }

    private Response offer(String statement, String until, String audience) {
        Map<String, String> entered =
                Map.of("statement", statement, "until", until, "core:offer.audience", audience, "kind", "offered");
        return domains.answer(
                domains.as(ada), OfferPages.class, pages -> pages.store(new MultivaluedHashMap<>(entered)));
    }

    private String profile(Caller reader) {
        return domains.page(reader, ProfilePages.class, pages -> pages.show(ada, ""));
    }
}
