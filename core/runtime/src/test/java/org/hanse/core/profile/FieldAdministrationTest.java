package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.search.index.Index;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldAdministrationTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        ada = domains.member("Ada Lovelace");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void administrators_add_a_field_that_is_asked_in_both_languages_and_only_takes_what_it_offers() {
        String name = add("core:checkboxes", "Trades", "Métiers", "Weaver | Tisserande\nMiller", "self");

        assertThat(page(french(ada), ProfilePages::edit)).contains("Métiers", "Tisserande", "Miller");
        assertThat(save(Map.of(name, List.of("Weaver", "Miller"))).getStatus()).isEqualTo(303);
        assertThat(show(domains.as(ada))).contains("Trades").contains("Weaver, Miller");
        assertThat(show(french(ada))).contains("Tisserande, Miller");
        assertThat(save(Map.of(name, List.of("Pirate"))).getStatus()).isEqualTo(422);

        remove(name);
        assertThat(show(domains.as(ada))).doesNotContain("Weaver");
    }

    @Test
    void administrators_arrange_fields_and_make_them_necessary() {
        decide(Map.of(
                "core:website.place", List.of("1"),
                "core:phone.place", List.of("2"),
                "core:phone.required", List.of("true")));

        String form = page(domains.as(ada), ProfilePages::edit);
        assertThat(form.indexOf("name=\"core:website\"")).isLessThan(form.indexOf("name=\"core:role\""));
        assertThat(save(Map.of("core:phone", List.of(""))).getStatus()).isEqualTo(422);
        assertThat(save(Map.of("core:phone", List.of("+33 1"))).getStatus()).isEqualTo(303);
    }

    @Test
    void another_default_holds_for_all_who_have_not_chosen() {
        Caller bo = domains.as(domains.member("Bo"));
        save(Map.of("core:role", List.of("Engineer"), "core:location", List.of("Delft")));
        save(Map.of("core:phone", List.of("+33 1"), "core:phone.audience", List.of("members")));
        decide(Map.of(
                "core:role.place",
                List.of("1"),
                "core:role.audience",
                List.of("me"),
                "core:location.place",
                List.of("2"),
                "core:location.audience",
                List.of("connections"),
                "core:phone.place",
                List.of("3"),
                "core:phone.audience",
                List.of("me")));

        assertThat(show(bo)).contains("+33 1").doesNotContain("Engineer", "Delft");
        assertThat(domains.page(bo, org.hanse.core.profile.ProfilePages.class, pages -> pages.show(ada, "")))
                .doesNotContain("Engineer");
        assertThat(show(domains.as(ada))).contains("Engineer", "Delft");
    }

    @Test
    void the_index_is_built_again_when_people_are_found_by_other_words_and_not_otherwise() {
        String name = add("core:checkboxes", "Trades", "Métiers", "Weaver\nMiller", "self");
        assertThat(save(Map.of(name, List.of("Weaver"), name + ".audience", List.of("me")))
                        .getStatus())
                .isEqualTo(303);
        long build = build();
        decide(Map.of("core:location.place", List.of("7")));
        assertThat(build()).isEqualTo(build);
        decide(Map.of("core:location.place", List.of("7"), "core:location.audience", List.of("me")));
        assertThat(build()).isEqualTo(build + 1);

        assertThat(audiences(name)).isEqualTo(1);
        remove(name);
        assertThat(build()).isEqualTo(build + 2);
        assertThat(audiences(name)).isZero();
    }

    private long build() {
        return domains.request(() -> domains.get(Index.class).build().number());
    }

    private long audiences(String item) {
        return domains.request(() -> domains.get(EntityManager.class)
                .createQuery("select count(a) from core_audience a where a.item = :item", Long.class)
                .setParameter("item", item)
                .getSingleResult());
    }

    @Test
    void only_the_host_fills_in_what_is_the_hosts() {
        save(Map.of("core:department", List.of("Piracy")));
        assertThat(show(domains.as(ada))).doesNotContain("Piracy");

        follow(Map.of("core:department", "Hydraulics", "core:role", "Queen"));
        assertThat(show(domains.as(ada))).contains("Hydraulics").doesNotContain("Queen");
        save(Map.of("core:department", List.of("Piracy"), "core:department.audience", List.of("me")));
        assertThat(show(domains.as(domains.member("Bo")))).doesNotContain("Hydraulics");
        assertThat(page(domains.as(ada), ProfilePages::edit))
                .contains("Hydraulics")
                .doesNotContain("Piracy");
    }

    @Test
    void only_stewards_fill_in_what_is_theirs() {
        String name = add("core:text", "Badge number", "", "", "steward");
        assertThat(save(Map.of(name, List.of("7"))).getStatus()).isEqualTo(303);
        assertThat(show(domains.as(ada))).doesNotContain("Badge number", "Fill in for stewards");

        assertThatThrownBy(() ->
                        domains.page(domains.as(domains.member("Bo")), StewardPages.class, pages -> pages.edit(ada)))
                .isInstanceOf(HanseException.class);
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>(Map.of(name, "42"));
        domains.answer(domains.administrator(), StewardPages.class, pages -> pages.save(ada, form));
        assertThat(show(domains.as(ada))).contains("Badge number").contains("42");
    }

    private String add(String type, String english, String french, String options, String editor) {
        domains.answer(
                domains.administrator(), FieldPages.class, pages -> pages.add(type, english, french, options, editor));
        return "own:" + english.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void remove(String name) {
        domains.answer(domains.administrator(), FieldPages.class, pages -> pages.remove(name));
    }

    private void decide(Map<String, List<String>> entered) {
        domains.answer(domains.administrator(), FieldPages.class, pages -> pages.decide(form(entered)));
        assertThat(domains.page(domains.administrator(), FieldPages.class, FieldPages::list))
                .contains("core:role.place");
    }

    private void follow(Map<String, String> said) {
        HostUser user = new HostUser(
                "issuer",
                "ada",
                "Ada",
                java.util.Optional.empty(),
                Locale.ENGLISH,
                java.time.ZoneOffset.UTC,
                Set.of(),
                false);
        domains.request(() -> {
            domains.get(HostFields.class).follow(ada, user, said);
            return true;
        });
    }

    private Response save(Map<String, List<String>> entered) {
        return domains.answer(domains.as(ada), ProfilePages.class, pages -> pages.save(form(entered)));
    }

    private String show(Caller caller) {
        return page(caller, pages -> pages.show(ada, ""));
    }

    private String page(Caller caller, java.util.function.Function<ProfilePages, Object> call) {
        return domains.page(caller, ProfilePages.class, call);
    }

    private static Caller french(long member) {
        return new Caller(
                OptionalLong.of(member), "Ada", Locale.FRENCH, java.time.ZoneOffset.UTC, Map.of(), Set.of(), false);
    }

    private static MultivaluedHashMap<String, String> form(Map<String, List<String>> entered) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        entered.forEach(form::addAll);
        return form;
    }
}
