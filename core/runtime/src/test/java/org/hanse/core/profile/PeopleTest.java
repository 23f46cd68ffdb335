package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.Member;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The directory: who is in it, and in which order. */
class PeopleTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains = new Domains(DATABASES.of(Product.H2));

    @AfterEach
    void stop() {
        domains.close();
    }

    private List<Long> people(String... names) {
        List<Long> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(domains.member(name));
        }
        ids.forEach(member -> domains.signals.add(new DocumentChanged(member, 0, "core:people")));
        domains.deliver();
        return ids;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void people_stand_in_the_order_of_their_names_whatever_the_collation_and_are_read_by_key(Product product) {
        domains.close();
        domains = new Domains(DATABASES.of(product));
        // The tests of a class share a database.
        domains.sql("update hanse_listing set listed = false");
        Caller reader = domains.as(people("Zoé", "d’Arc", "émile", "Éric", "ada", "Ada", "De Wit", "伊藤", "Eva")
                .get(0));
        List<String> read = new ArrayList<>();
        List<Member> all = new ArrayList<>();
        OptionalLong after = OptionalLong.empty();
        do {
            Slice<Member> some =
                    slice(reader, after.isPresent() ? Window.after(after.getAsLong(), 2) : Window.first(2));
            some.items().forEach(member -> read.add(member.name()));
            all.addAll(some.items());
            after = some.after();
        } while (after.isPresent());

        assertThat(read).containsExactly("ada", "Ada", "d’Arc", "De Wit", "émile", "Éric", "Eva", "Zoé", "伊藤");
        assertThat(slice(reader, Window.before(all.get(4).id(), 3)).items()).isEqualTo(all.subList(1, 4));
        assertThat(slice(reader, Window.last(2)).items()).isEqualTo(all.subList(7, 9));
    }

    private Slice<Member> slice(Caller reader, Window window) {
        return domains.request(() -> domains.get(Listings.class).byName(reader, window));
    }

    @Test
    void somebody_who_leaves_the_list_is_neither_listed_nor_found_until_they_return() {
        List<Long> people = people("Ada", "Sue Lantern");
        Caller ada = domains.as(people.get(0));
        assertThat(page(ada, "")).contains("Sue Lantern");
        assertThat(page(ada, "lantern")).contains("Sue Lantern");

        list(people.get(1), false);
        assertThat(page(ada, "")).doesNotContain("Sue Lantern").contains("Ada");
        assertThat(page(ada, "lantern")).doesNotContain("Sue Lantern");
        assertThat(page(domains.as(people.get(1)), "")).contains("neither listed");

        list(people.get(1), true);
        assertThat(page(ada, "lantern")).contains("Sue Lantern");

        int told = domains.signals.size();
        list(people.get(1), true);
        assertThat(domains.signals).as("what was so already").hasSize(told);
    }

    private void list(long member, boolean wanted) {
        domains.answer(domains.as(member), PeoplePages.class, pages -> pages.list(wanted));
        domains.deliver();
    }

    private String page(Caller caller, String words) {
        return domains.page(
                caller, PeoplePages.class, pages -> pages.people(new PeopleAsked(words, List.of(), true, "", "")));
    }

    @Test
    void who_may_not_see_profiles_finds_no_directory() {
        people("Ada");
        assertThatThrownBy(() -> page(domains.outsider(), "")).isInstanceOf(HanseException.class);
        domains.publicProfiles.set(true);
        assertThat(page(domains.outsider(), "")).contains("Ada");
    }

    @Test
    void people_are_narrowed_by_the_values_of_fields_and_counted() {
        List<Long> people = people("Ada", "Sue");
        String value = "insert into hanse_profile_value (id, member_id, field, content, version) values (%d, %d,"
                + " 'core:country', '%s', 0)";
        domains.sql(value.formatted(people.get(0) + 1, people.get(0), "FR"));
        domains.sql(value.formatted(people.get(1) + 1, people.get(1), "BE"));
        people.forEach(member -> domains.signals.add(new DocumentChanged(member, 0, "core:people")));
        domains.deliver();
        Caller ada = domains.as(people.get(0));
        assertThat(page(ada, "")).contains("facet=core-country%3ABE").contains("Belgium");
        String belgians = domains.page(
                ada,
                PeoplePages.class,
                pages -> pages.people(new PeopleAsked("", List.of("core-country:BE"), true, "", "")));
        assertThat(belgians).contains(">Sue<").doesNotContain(">Ada<");
        assertThat(page(ada, "Belgique")).contains(">Sue<").doesNotContain(">Ada<");
    }

    @Test
    void people_are_narrowed_by_the_skills_that_they_show_to_all_and_counted_without_the_others() {
        List<Long> people = people("Ada", "Sue", "Tom", "Uma");
        skill(people.get(0), "Hydraulics", "members");
        skill(people.get(1), "hydraulics", "members");
        skill(people.get(2), "Hydraulics", "me");
        skill(people.get(3), "Hydraulics", "members");
        list(people.get(3), false);
        Caller ada = domains.as(people.get(0));

        String skill = domains.request(() -> domains.get(Vocabulary.class)
                .learn(List.of("Hydraulics"), Locale.ENGLISH)
                .iterator()
                .next()
                .toString());
        Map<String, Long> counts = domains.request(() ->
                        domains.get(PeopleLookup.class).find(ada, new PeopleAsked("", List.of(), true, "", ""), 10))
                .facets()
                .getOrDefault("skill", Map.of());
        assertThat(counts).containsEntry(skill, 2L);
        String found = domains.page(
                ada,
                PeoplePages.class,
                pages -> pages.people(new PeopleAsked("", List.of("skill:" + skill), true, "", "")));
        assertThat(found)
                .contains("Hydraulics", ">Ada<", ">Sue<")
                .doesNotContain(">Tom<")
                .doesNotContain(">Uma<");
    }

    @Test
    void people_whom_a_block_hides_are_counted_for_neither_of_the_two_and_for_everybody_else() {
        List<Long> people = people("Ada", "Sue", "Tom");
        people.forEach(member -> skill(member, "Dredging", "members"));
        Caller ada = domains.as(people.get(0));
        domains.request(() -> {
            domains.get(Connections.class).block(ada, people.get(1));
            return true;
        });

        assertThat(dredgers(ada)).isEqualTo(2);
        assertThat(dredgers(domains.as(people.get(1)))).isEqualTo(2);
        assertThat(dredgers(domains.as(people.get(2)))).isEqualTo(3);
        assertThat(dredgers(domains.administrator())).isEqualTo(3);
    }

    private long dredgers(Caller reader) {
        return domains.request(() -> {
            long skill = domains.get(Vocabulary.class)
                    .learn(List.of("Dredging"), Locale.ENGLISH)
                    .iterator()
                    .next();
            return domains.get(PeopleLookup.class)
                    .find(reader, new PeopleAsked("", List.of(), true, "", ""), 10)
                    .facets()
                    .get("skill")
                    .get(Long.toString(skill));
        });
    }

    private void skill(long member, String name, String audience) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("skill", name);
        form.putSingle("core:skills.audience", audience);
        domains.answer(domains.as(member), SelfPages.class, pages -> pages.skills(form));
        domains.deliver();
    }

    @Test
    void a_search_is_saved_under_a_name_for_its_owner_alone_until_it_is_removed() {
        List<Long> people = people("Ada", "Sue");
        Caller ada = domains.as(people.get(0));
        Caller sue = domains.as(people.get(1));
        save(ada, "Pump people", "pumps");
        save(ada, "The same", "pumps");

        assertThat(page(ada, "")).contains("Pump people", "/people?q=pumps\"").doesNotContain("The same");
        assertThat(page(sue, "")).doesNotContain("Pump people");
        long id = domains.request(() -> domains.get(SavedSearches.class).own(people.get(0)))
                .get(0)
                .id();
        assertThatThrownBy(() -> domains.answer(sue, SavedSearchPages.class, pages -> pages.remove(id)))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> save(ada, "Everybody", " "))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID));
        for (int each = 1; each < SavedSearches.MOST; each++) {
            save(ada, "More", "pumps " + each);
        }
        assertThatThrownBy(() -> save(ada, "Too many", "valves"))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));

        domains.answer(ada, SavedSearchPages.class, pages -> pages.remove(id));
        assertThat(page(ada, "")).doesNotContain("Pump people");
    }

    private void save(Caller caller, String name, String words) {
        domains.answer(caller, SavedSearchPages.class, pages -> pages.save(name, words, List.of()));
    }

    @Test
    void the_form_of_the_profile_takes_somebody_off_the_list_and_puts_them_back() {
        List<Long> people = people("Ada", "Sue Lantern");
        Caller sue = domains.as(people.get(1));
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("listing.asked", "true");
        domains.answer(sue, ProfilePages.class, pages -> pages.save(form));
        domains.deliver();
        assertThat(page(domains.as(people.get(0)), "lantern")).doesNotContain("Sue Lantern");
        assertThat(domains.page(sue, ProfilePages.class, ProfilePages::edit))
                .contains("name=\"listing\" value=\"true\">");

        form.putSingle("listing", "true");
        domains.answer(sue, ProfilePages.class, pages -> pages.save(form));
        domains.answer(sue, ProfilePages.class, pages -> pages.save(new MultivaluedHashMap<>()));
        domains.deliver();
        assertThat(page(domains.as(people.get(0)), "lantern")).contains("Sue Lantern");
    }

    @Test
    void no_cell_of_a_table_is_a_formula() {
        assertThat(PeopleTable.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(PeopleTable.cell("\tx")).isEqualTo("\"'\tx\"");
        assertThat(PeopleTable.cell("@a")).isEqualTo("\"'@a\"");
        assertThat(PeopleTable.cell("Li \"Bo\" O'Hara-x")).isEqualTo("\"Li \"\"Bo\"\" O'Hara-x\"");
    }

    @Test
    void administrators_take_the_directory_along_as_a_table() {
        people("Ada", "-2+3");
        String table = domains.answer(domains.administrator(), PeopleTable.class, resource ->
                (String) resource.exportPeople().getEntity());
        assertThat(table)
                .startsWith("id,name,headline\r\n")
                .contains(",\"Ada\",")
                .contains(",\"'-2+3\",");
    }
}
