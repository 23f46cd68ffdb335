package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTextsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @ParameterizedTest
    @EnumSource(Product.class)
    void people_are_found_by_what_they_show_to_all_members_and_by_nothing_else(Product product) {
        Statements statements = new Statements();
        try (Domains domains = new Domains(statements.over(DATABASES.of(product)))) {
            long ada = domains.member("Ada");
            long bo = domains.member("Bo");
            save(domains, ada, Map.of("core:location", "Delft", "core:country", "DE", "core:phone", "+33 12345"));
            save(domains, ada, Map.of("core:role", "Secretive", "core:role.audience", "me"));
            MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
            form.add("skill", "Knots");
            domains.answer(domains.as(bo), SelfPages.class, pages -> pages.skills(form));
            domains.request(() -> texts(domains, List.of(ada)));

            Map<Long, String> texts = domains.request(() -> texts(domains, List.of(ada, bo)));
            assertThat(texts.get(ada)).contains("Delft", "Germany", "Allemagne").doesNotContain("Secretive", "12345");
            assertThat(texts.get(bo)).isEqualTo("Knots");
            assertThat(statements.of(() -> domains.request(() -> texts(domains, List.of(ada, bo)))))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    private static Map<Long, String> texts(Domains domains, List<Long> members) {
        return domains.get(PersonTexts.class).of(members);
    }

    private static void save(Domains domains, long member, Map<String, String> entered) {
        domains.answer(domains.as(member), ProfilePages.class, pages -> pages.save(new MultivaluedHashMap<>(entered)));
    }
}
