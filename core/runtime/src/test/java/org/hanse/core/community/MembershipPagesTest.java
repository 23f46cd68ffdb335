package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.forum.CommunityPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MembershipPagesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static int slugs;

    private String pumps = "pumps-" + ++slugs;
    private Domains domains;
    private long ada;
    private long bo;

    @BeforeEach
    void found() {
        domains = new Domains(DATABASES.of(Product.H2));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
        domains.request(() -> domains.get(Communities.class)
                .create(
                        domains.as(ada),
                        new NewCommunity(pumps, "Pumps", "", "en", Visibility.LISTED, JoinPolicy.REQUEST)));
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void somebody_who_wants_to_join_is_led_to_ask_and_then_told_to_wait() {
        assertThat(card(bo)).contains("href=\"/community/c/" + pumps + "/join\"", "Ask to join");
        assertThat(domains.page(domains.as(bo), JoinPage.class, page -> page.show(pumps)))
                .contains("name=\"reason\"");

        ask("I keep <pumps> running");

        assertThat(card(bo)).contains("Your request waits", "/community/c/" + pumps + "/leave");
        assertThat(domains.page(domains.outsider(), JoinPage.class, page -> page.show(pumps)))
                .contains("Sign in to join");
    }

    @Test
    void a_facilitator_answers_on_the_page_of_what_waits() {
        ask("I keep <pumps> running");
        assertThat(facilitation()).contains("I keep &lt;pumps&gt; running", "Welcome", "value=\"" + bo + "\"");

        domains.answer(
                domains.as(ada), FacilitationPage.class, page -> page.settle(pumps, bo, true, "Glad to have you"));

        assertThat(facilitation()).contains("Nobody waits for an answer");
        assertThat(domains.page(domains.as(ada), HistoryPage.class, page -> page.show(pumps, null, null)))
                .contains("asked to join", "Glad to have you");
        assertThat(domains.page(domains.as(bo), MembershipPage.class, page -> page.show(pumps, null, null)))
                .contains("You are a member. Your role: Member.", "by Ada", "/community/c/" + pumps + "/pause");
    }

    @Test
    void a_member_who_is_no_facilitator_sees_neither_requests_nor_the_history_of_others() {
        ask("");
        domains.answer(domains.as(ada), FacilitationPage.class, page -> page.settle(pumps, bo, true, ""));

        assertThatThrownBy(() -> domains.page(domains.as(bo), FacilitationPage.class, page -> page.show(pumps)))
                .isInstanceOf(HanseException.class);
        assertThatThrownBy(() -> domains.page(domains.as(bo), HistoryPage.class, page -> page.show(pumps, null, null)))
                .isInstanceOf(HanseException.class);
    }

    private void ask(String reason) {
        domains.answer(domains.as(bo), JoinPage.class, page -> page.join(pumps, reason, 0));
    }

    private String facilitation() {
        return domains.page(domains.as(ada), FacilitationPage.class, page -> page.show(pumps));
    }

    private String card(long member) {
        return domains.page(domains.as(member), CommunityPage.class, page -> page.topics(pumps, null, null));
    }
}
