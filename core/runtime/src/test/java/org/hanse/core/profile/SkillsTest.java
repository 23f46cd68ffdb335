package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.hanse.api.security.Caller;
import org.hanse.api.view.SlotContext;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkillsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Statements statements = new Statements();
    private Domains domains;

    private void start(Product product) {
        domains = new Domains(statements.over(DATABASES.of(product)));
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoever_writes_a_name_in_any_language_means_the_same_skill(Product product) {
        start(product);
        long ada = domains.member("Ada");
        long bo = domains.member("Bo");
        String own = "Soudure à l’arc " + ada;
        skills(french(ada), List.of(own), List.of("Voile"));
        long skill = skill(own);
        domains.answer(
                domains.administrator(),
                SkillPages.class,
                pages -> pages.name(skill, "Arc welding " + ada, own, "Welding " + ada + "\n", "Soudage " + ada));

        skills(domains.as(bo), List.of("WELDING  " + ada, "Soudage " + ada, "arc-welding " + ada), List.of());

        assertThat(seen(domains.as(ada), bo).skills()).containsExactly("Arc welding " + ada);
        assertThat(seen(french(ada), bo).skills()).containsExactly(own);
        assertThat(seen(domains.as(bo), ada).interests()).containsExactly("Voile");
        assertThat(profile(french(bo), ada))
                .contains("Compétences")
                .contains(own)
                .contains("Centres d’intérêt");
        assertThat(domains.page(domains.administrator(), SkillPages.class, pages -> pages.show(skill)))
                .contains("Soudage " + ada);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void two_skills_become_one_for_all_who_have_either_or_both(Product product) {
        start(product);
        long ada = domains.member("Ada");
        long bo = domains.member("Bo");
        String tig = "TIG " + ada;
        String welding = "Welding " + ada;
        skills(domains.as(ada), List.of(tig, welding), List.of());
        skills(domains.as(bo), List.of(tig), List.of());
        long gone = skill(tig);
        domains.answer(domains.administrator(), SkillPages.class, pages -> pages.merge(gone, welding));

        assertThat(seen(domains.as(bo), ada).skills()).containsExactly(welding);
        assertThat(seen(domains.as(ada), bo).skills()).containsExactly(welding);
        skills(domains.as(bo), List.of(tig), List.of());
        assertThat(seen(domains.as(ada), bo).skills()).containsExactly(welding);
        assertThat(domains.answer(domains.administrator(), SkillPages.class, pages -> pages.merge(skill(welding), tig))
                        .getStatus())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void skills_are_shown_to_whom_the_person_shows_them(Product product) {
        start(product);
        long ada = domains.member("Ada");
        Caller bo = domains.as(domains.member("Bo"));
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add("skill", "Knots " + ada);
        form.add("interest", "Tides " + ada);
        form.add(Items.SKILLS + ".audience", "me");
        domains.answer(domains.as(ada), SelfPages.class, pages -> pages.skills(form));

        assertThat(profile(bo, ada)).contains("Tides").doesNotContain("Knots");
        assertThat(profile(domains.as(ada), ada)).contains("Tides").contains("Knots");
        assertThat(domains.page(domains.as(ada), ProfilePages.class, pages -> pages.show(ada, "member")))
                .contains("Tides")
                .doesNotContain("Knots");
        assertThat(domains.page(domains.as(ada), ProfilePages.class, ProfilePages::edit))
                .contains("value=\"Knots " + ada);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void sections_of_many_profiles_take_no_more_statements_than_those_of_one(Product product) {
        start(product);
        List<Long> people = LongStream.range(0, 20)
                .mapToObj(number -> domains.member("Person " + number))
                .toList();
        people.forEach(person -> {
            skills(domains.as(person), List.of("Knots", "Ropes " + person), List.of("Tides"));
            experience(domains.as(person), "Skipper", List.of("Knots"));
        });
        Caller reader = domains.as(people.get(0));
        for (Class<? extends org.hanse.api.view.FragmentSource> section :
                List.of(SkillSection.class, ExperienceSection.class, OfferSection.class)) {
            int one = statements(reader, section, people.subList(1, 2));
            assertThat(statements(reader, section, people)).isEqualTo(one).isLessThanOrEqualTo(3);
        }
    }

    private int statements(
            Caller reader, Class<? extends org.hanse.api.view.FragmentSource> section, List<Long> people) {
        List<SlotContext> contexts = people.stream()
                .map(person -> SlotContext.of(Slots.PROFILE_SECTION, person))
                .toList();
        return statements
                .of(() -> domains.answer(reader, section, source -> source.load(reader, contexts)))
                .size();
    }

    private void skills(Caller member, List<String> skills, List<String> interests) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.addAll("skill", skills);
        form.addAll("interest", interests);
        domains.answer(member, SelfPages.class, pages -> pages.skills(form));
    }

    private void experience(Caller member, String position, List<String> skills) {
        MultivaluedHashMap<String, String> form =
                new MultivaluedHashMap<>(Map.of("position", position, "started", "2019-04"));
        form.addAll("skill", skills);
        domains.answer(member, SelfPages.class, pages -> pages.experience(0, form));
    }

    private long skill(String name) {
        String folded = Folding.of(name);
        return domains.request(() -> domains.get(Vocabulary.class).known(List.of(folded)))
                .get(folded);
    }

    private Skills.Named seen(Caller reader, long member) {
        return domains.request(
                () -> domains.get(Skills.class).of(reader, List.of(member)).get(member));
    }

    private String profile(Caller reader, long member) {
        return domains.page(reader, ProfilePages.class, pages -> pages.show(member, ""));
    }

    private static Caller french(long member) {
        return new Caller(OptionalLong.of(member), "Ada", Locale.FRENCH, ZoneOffset.UTC, Map.of(), Set.of(), false);
    }
}
