package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;
    private long bo;
    private long port;

    private void start(Product product) {
        domains = new Domains(DATABASES.of(product));
        ada = domains.member("Ada Lovelace");
        bo = domains.member("Bo");
        port = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity("port-" + ada, "Port", "", "en", Visibility.SIGNED_IN))
                .id());
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void each_reader_sees_what_the_person_shows_them_on_pages_and_in_json_alike(Product product) {
        start(product);
        save(Map.of("core:location", List.of("Delft"), "core:location.audience", List.of("me")));
        save(Map.of("core:website", List.of("https://ada.example"), "core:website.audience", List.of("public")));
        save(Map.of("core:phone", List.of("+33 1"), "core:phone.audience", List.of("members")));
        save(Map.of(
                "core:role", List.of("Engineer"),
                "core:role.audience", List.of("communities"),
                "core:role.community", List.of(Long.toString(port), "12")));
        save(Map.of("core:organisation", List.of("Water"), "core:organisation.audience", List.of("connections")));
        domains.publicProfiles.set(true);

        assertThat(seenBy(domains.as(ada))).containsExactly("Engineer", "Water", "Delft", "ada.example", "+33 1");
        assertThat(seenBy(domains.as(bo))).containsExactly("ada.example", "+33 1");
        assertThat(seenBy(domains.administrator())).containsExactly("ada.example", "+33 1");
        assertThat(seenBy(domains.outsider())).containsExactly("ada.example");
        domains.request(() -> {
            domains.get(Communities.class).join(domains.as(bo), port);
            return true;
        });
        assertThat(seenBy(domains.as(bo))).containsExactly("Engineer", "ada.example", "+33 1");
        assertThat(page(domains.as(bo), "")).contains("Engineer").doesNotContain("Delft", "Water");
        domains.request(() -> {
            domains.get(Connections.class).connect(domains.as(bo), ada);
            return true;
        });
        assertThat(page(domains.as(bo), "")).doesNotContain("Water");
        domains.request(() -> {
            domains.get(Connections.class).connect(domains.as(ada), bo);
            return true;
        });
        assertThat(page(domains.as(bo), "")).contains("Water").doesNotContain("Delft");
        assertThat(page(domains.as(ada), "m" + bo)).contains("Water").doesNotContain("Delft");
        assertThat(page(domains.outsider(), "")).doesNotContain("Engineer", "Delft", "Water", "+33 1");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void the_line_under_the_name_says_to_all_only_what_all_members_see(Product product) {
        start(product);
        save(Map.of("core:role", List.of("Engineer"), "core:organisation", List.of("Water")));
        assertThat(headline()).isEqualTo("Engineer, Water");

        save(Map.of("core:organisation.audience", List.of("communities")));
        assertThat(headline()).isEqualTo("Engineer");

        save(Map.of("core:organisation.audience", List.of("")));
        assertThat(headline()).isEqualTo("Engineer, Water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "member", "community", "person"})
    void a_preview_shows_what_those_eyes_see(String eyes) {
        start(Product.H2);
        domains.publicProfiles.set(true);
        domains.request(() -> {
            domains.get(Communities.class).join(domains.as(bo), port);
            return true;
        });
        save(Map.of("core:location", List.of("Delft"), "core:location.audience", List.of("me")));
        save(Map.of("core:phone", List.of("+33 1"), "core:phone.audience", List.of("members")));
        save(Map.of("core:website", List.of("https://ada.example"), "core:website.audience", List.of("public")));
        save(Map.of(
                "core:country", List.of("NL"),
                "core:country.audience", List.of("communities"),
                "core:country.community", List.of(Long.toString(port))));

        String as = eyes.equals("community") ? "c" + port : eyes.equals("person") ? "m" + bo : eyes;
        Stream<String> seen =
                Stream.of("Delft", "+33 1", "ada.example", "Netherlands").filter(page(domains.as(ada), as)::contains);
        assertThat(seen)
                .containsExactlyElementsOf(
                        switch (eyes) {
                            case "public" -> List.of("ada.example");
                            case "member" -> List.of("+33 1", "ada.example");
                            default -> List.of("+33 1", "ada.example", "Netherlands");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "m1"})
    void nobody_looks_with_the_eyes_of_what_they_do_not_know(String as) {
        start(Product.H2);
        assertThatThrownBy(() -> page(domains.as(ada), as)).isInstanceOf(HanseException.class);
        assertThat(page(domains.as(bo), "public")).contains("Ada Lovelace").doesNotContain("name=\"as\"");
    }

    private List<String> seenBy(Caller caller) {
        return domains.answer(caller, MemberApi.class, api -> api.show(ada)).fields().stream()
                .map(MemberApi.FieldJson::value)
                .toList();
    }

    private String page(Caller caller, String as) {
        return domains.page(caller, ProfilePages.class, pages -> pages.show(ada, as));
    }

    private String headline() {
        return domains.request(
                () -> domains.get(Members.class).find(ada).orElseThrow().headline());
    }

    private void save(Map<String, List<String>> entered) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        entered.forEach(form::addAll);
        assertThat(domains.answer(domains.as(ada), ProfilePages.class, pages -> pages.save(form))
                        .getStatus())
                .isEqualTo(303);
    }
}
