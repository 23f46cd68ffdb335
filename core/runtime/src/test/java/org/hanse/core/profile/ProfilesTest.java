package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.profile.ProfileChanged;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfilesTest {

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
    void a_profile_shows_what_its_member_entered_and_the_line_under_the_name() {
        assertThat(save(Map.of(
                                "core:role", " Engineer ",
                                "core:organisation", "Water Board",
                                "core:website", "example.org/ada",
                                "core:about", "Sluices <b>and</b>\r\nlocks"))
                        .getStatus())
                .isEqualTo(303);

        assertThat(show(domains.as(domains.member("Bo"))))
                .contains("Engineer, Water Board")
                .contains("href=\"https://example.org/ada\"")
                .contains("Sluices &lt;b&gt;and&lt;/b&gt;")
                .doesNotContain("Edit profile");
        assertThat(domains.request(() -> domains.get(Members.class).find(ada)))
                .contains(new Member(ada, "Ada Lovelace", "Engineer, Water Board"));
    }

    @Test
    void a_change_is_told_once_and_no_change_is_told_never() {
        save(Map.of("core:role", "Engineer"));
        save(Map.of("core:role", "Engineer"));
        save(Map.of("core:role", ""));

        assertThat(domains.signals.stream().filter(ProfileChanged.class::isInstance))
                .hasSize(2)
                .extracting(signal -> signal.version())
                .doesNotHaveDuplicates();
        assertThat(show(domains.as(ada))).contains("Your profile is still empty");
    }

    @Test
    void a_form_with_a_problem_comes_back_as_it_was_entered_and_stores_nothing() {
        Map<String, String> entered =
                Map.of("core:role", "Engineer", "core:website", "javascript://alert(1)", "core:phone", "call me");

        assertThat(save(entered).getStatus()).isEqualTo(422);
        assertThat(domains.page(domains.as(ada), ProfilePages.class, pages -> pages.save(form(entered))))
                .contains("javascript://alert(1)")
                .contains("This is no web address")
                .contains("This is no telephone number")
                .contains("value=\"Engineer\"")
                .contains("2 fields need another look");
        assertThat(show(domains.as(ada))).doesNotContain("Engineer");
    }

    @Test
    void a_value_waits_while_the_plugin_of_its_field_is_away() {
        save(Map.of("core:location", "Delft"));
        domains.absentFields.add(
                new ProfileField("location", Profiles.TEXT).searched().toString());
        assertThat(show(domains.as(ada))).doesNotContain("Delft");
        save(Map.of("core:role", "Engineer", "core:location", "Leyden"));

        domains.absentFields.clear();
        assertThat(show(domains.as(ada))).contains("Delft").contains("Engineer");
    }

    @Test
    void somebody_who_is_not_signed_in_finds_nobody_unless_profiles_are_public() {
        assertThatThrownBy(() -> show(domains.outsider()))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));

        domains.publicProfiles.set(true);
        assertThat(show(domains.outsider())).contains("Ada Lovelace");
    }

    @Test
    void only_a_member_has_a_form() {
        assertThatThrownBy(() -> domains.page(domains.outsider(), ProfilePages.class, ProfilePages::edit))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_SIGNED_IN));
        assertThat(domains.page(domains.as(ada), ProfilePages.class, ProfilePages::edit))
                .contains("name=\"core:about\"", "type=\"url\"", "type=\"tel\"");
    }

    @Test
    void many_members_are_found_at_once_and_the_missing_are_absent() {
        long bo = domains.member("Bo");

        assertThat(domains.request(() -> domains.get(Members.class).find(List.of(ada, bo, ada, 12L))))
                .containsOnlyKeys(ada, bo);
    }

    @Test
    void programs_read_the_same_profile() {
        save(Map.of("core:role", "Engineer"));

        MemberApi.MemberJson json =
                domains.answer(domains.as(domains.member("Bo")), MemberApi.class, api -> api.show(ada));
        assertThat(json.id()).isEqualTo(Long.toString(ada));
        assertThat(json.fields()).containsExactly(new MemberApi.FieldJson("core:role", "Role", "Engineer"));
    }

    private Response save(Map<String, String> entered) {
        return domains.answer(domains.as(ada), ProfilePages.class, pages -> pages.save(form(entered)));
    }

    private String show(Caller caller) {
        return domains.page(caller, ProfilePages.class, pages -> pages.show(ada, ""));
    }

    private static MultivaluedHashMap<String, String> form(Map<String, String> entered) {
        return new MultivaluedHashMap<>(entered);
    }
}
