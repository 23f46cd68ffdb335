package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.hanse.api.host.HostUser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.Connections;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Parts of the directory by name are kept; none of these changes, and nobody's own view, may be hidden or shown by that. */
class KeptDirectoryTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final String issuer = UUID.randomUUID().toString();
    private final Domains domains = new Domains(DATABASES.of(Product.H2));
    private final long ada = arrived("Ada", "ada");
    private final long sue = arrived("Sue", "sue");
    private final Caller tom = domains.as(arrived("Tom", "tom"));

    @BeforeEach
    void keep() {
        // The tests of a class share a database.
        domains.sql("delete from hanse_profile_field");
        domains.sql("update hanse_listing set listed = false where member_id not in (%d, %d)".formatted(ada, sue));
        save(sue, "core:role", "Pilot");
        assertThat(page(tom)).contains(">Ada<", ">Sue<", ">Pilot<").doesNotContain(">Tom<");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void while_nothing_changes_nobody_is_read_again_whoever_looks() {
        domains.sql("update hanse_member set name = 'Behind the back' where id = " + sue);

        assertThat(page(tom)).contains(">Sue<");
        assertThat(page(domains.administrator())).contains(">Sue<");
        assertThat(page(tom, "before=" + sue)).contains(">Ada<").doesNotContain(">Sue<", "Behind the back");
        assertThat(page(tom, "after=" + ada)).contains("Behind the back");
    }

    @Test
    void who_arrives_appears() {
        arrived("Uma", "uma");

        assertThat(page(tom)).contains(">Uma<");
    }

    @Test
    void who_came_without_a_signal_appears_with_their_place() {
        domains.member("Vic");
        assertThat(page(tom)).doesNotContain(">Vic<");

        work(() -> domains.get(Listings.class).placeMissing(1000));

        assertThat(page(tom)).contains(">Vic<");
    }

    @Test
    void another_name_shows_at_once_and_then_in_its_place() {
        arrived("Abe", "sue");
        assertThat(page(tom)).contains(">Abe<").doesNotContain(">Sue<");

        assertThat(page(tom).indexOf(">Abe<")).isLessThan(page(tom).indexOf(">Ada<"));
    }

    @Test
    void another_line_under_the_name_shows_and_one_that_others_may_not_see_any_more_is_gone() {
        save(sue, "core:role", "Harbour master");
        assertThat(page(tom)).contains(">Harbour master<").doesNotContain(">Pilot<");

        save(sue, "core:role.audience", "me");
        assertThat(page(tom)).contains(">Sue<").doesNotContain("Harbour master");
        assertThat(page(domains.as(sue))).doesNotContain("Harbour master");
    }

    @Test
    void a_line_whose_field_is_narrowed_by_an_administrator_is_gone() {
        work(() -> domains.get(FieldAdministration.class)
                .decide(Map.of("core:role", new FieldAdministration.Decision(0, false, Audience.ME))));

        assertThat(page(tom)).contains(">Sue<").doesNotContain(">Pilot<");
    }

    @Test
    void who_leaves_the_list_or_the_organisation_is_gone_and_returns() {
        work(() -> domains.get(Listings.class).list(sue, false));
        assertThat(page(tom)).doesNotContain(">Sue<");
        work(() -> domains.get(Listings.class).list(sue, true));
        assertThat(page(tom)).contains(">Sue<");

        work(() -> domains.get(Departures.class).left(sue, 0, ""));
        assertThat(page(tom)).doesNotContain(">Sue<");
        work(() -> domains.get(Departures.class).back(sue));
        assertThat(page(tom)).contains(">Sue<");
    }

    @Test
    void who_is_forgotten_is_gone() {
        work(() -> domains.get(ProfileData.class).erase(new Erasure(sue, "Sue", ErasureMode.EVERYTHING)));

        assertThat(page(tom)).contains(">Ada<").doesNotContain(">Sue<", "Pilot", Long.toString(sue));
    }

    @Test
    void two_who_do_not_see_each_other_change_nothing_for_others_whoever_looks_first() {
        work(() -> domains.get(Connections.class).block(domains.as(ada), sue));

        assertThat(page(domains.as(ada))).contains(">Ada<").doesNotContain(">Sue<", "Pilot");
        assertThat(page(domains.as(sue))).contains(">Sue<").doesNotContain(">Ada<");
        assertThat(page(tom)).contains(">Ada<", ">Sue<");

        save(sue, "core:role", "Harbour master");
        assertThat(page(domains.as(ada))).doesNotContain(">Sue<", "Harbour master");
        assertThat(page(tom)).contains(">Ada<", ">Sue<", ">Harbour master<");
    }

    @Test
    void guests_see_names_alone_after_members_have_looked() {
        domains.publicProfiles.set(true);

        assertThat(page(domains.outsider()))
                .contains(">Sue<")
                .doesNotContain("Pilot")
                .doesNotContain("/m/" + sue);
        assertThat(page(tom)).contains(">Pilot<", "/m/" + sue);
    }

    @Test
    void each_reader_finds_the_way_on_in_their_own_language_and_whether_they_are_listed_themselves() {
        Caller tomas = new Caller(tom.member(), "Tomas", Locale.FRENCH, ZoneOffset.UTC, Map.of(), Set.of(), false);
        List<String> english = links(page(tom, "after=" + ada));
        List<String> french = links(page(tomas, "after=" + ada));

        assertThat(english).isNotEmpty().doesNotContainAnyElementsOf(french);
        assertThat(page(domains.as(ada))).contains("name=\"wanted\" value=\"false\"");
        assertThat(page(tom)).contains("name=\"wanted\" value=\"true\"");
    }

    /** Return what stands on the links of the list to its other parts. */
    private static List<String> links(String page) {
        return Arrays.stream(page.split("<nav class=\"hanse-pager\"", 2)[1].split("</nav>", 2)[0].split("</a>"))
                .map(link -> link.replaceAll("<[^>]*>|^.*?>", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private long arrived(String name, String subject) {
        HostUser user =
                new HostUser(issuer, subject, name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false);
        long member = domains.request(() -> domains.get(Arrivals.class).memberFor(user));
        domains.signals.add(new DocumentChanged(member, 0, PersonDocuments.KIND));
        domains.deliver();
        return member;
    }

    private void save(long member, String item, String value) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>(Map.of(item, value));
        domains.answer(domains.as(member), ProfilePages.class, pages -> pages.save(form));
    }

    private void work(Runnable work) {
        domains.inTransaction(Executors.callable(work));
        domains.deliver();
    }

    private String page(Caller reader) {
        return page(reader, "");
    }

    private String page(Caller reader, String window) {
        PeopleAsked asked = new PeopleAsked(
                "",
                List.of(),
                false,
                window.startsWith("after=") ? window.substring(6) : "",
                window.startsWith("before=") ? window.substring(7) : "");
        return domains.page(reader, PeoplePages.class, pages -> pages.people(asked));
    }
}
