package org.hanse.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.profile.Acquaintance;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.ConnectionRequested;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.MemberBlocked;
import org.hanse.api.profile.MembersConnected;
import org.hanse.api.profile.Relation;
import org.hanse.api.profile.Relation.State;
import org.hanse.api.signal.Signal;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.profile.ProfilePages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;
    private long bo;

    private void meet(Product product) {
        domains = new Domains(DATABASES.of(product));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void somebody_asks_and_the_other_accepts(Product product) {
        meet(product);
        as(ada, connections -> connections.connect(domains.as(ada), bo));

        assertThat(state(ada, bo)).isEqualTo(State.REQUESTED);
        assertThat(state(bo, ada)).isEqualTo(State.RECEIVED);
        assertThat(names(bo, Relation.Kind.RECEIVED)).containsExactly("Ada");

        as(bo, connections -> connections.connect(domains.as(bo), ada));

        assertThat(state(ada, bo)).isEqualTo(State.CONNECTED);
        assertThat(names(ada, Relation.Kind.CONNECTED)).containsExactly("Bo");
        assertThat(names(bo, Relation.Kind.CONNECTED)).containsExactly("Ada");
        assertThat(names(bo, Relation.Kind.RECEIVED)).isEmpty();
        assertThat(signals(ConnectionRequested.class)).singleElement().satisfies(asked -> {
            assertThat(asked.subject()).isEqualTo(bo);
            assertThat(asked.by()).isEqualTo(ada);
        });
        assertThat(signals(MembersConnected.class))
                .singleElement()
                .satisfies(connected -> assertThat(connected.subject()).isEqualTo(ada));

        as(ada, connections -> connections.disconnect(domains.as(ada), bo));
        assertThat(state(bo, ada)).isEqualTo(State.NONE);
    }

    @Test
    void who_is_ignored_is_not_told_and_may_be_accepted_later() {
        meet(Product.H2);
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        as(bo, connections -> connections.ignore(domains.as(bo), ada));

        assertThat(state(ada, bo)).isEqualTo(State.REQUESTED);
        assertThat(names(ada, Relation.Kind.REQUESTED)).containsExactly("Bo");
        assertThat(names(bo, Relation.Kind.RECEIVED)).isEmpty();

        as(bo, connections -> connections.connect(domains.as(bo), ada));
        assertThat(state(ada, bo)).isEqualTo(State.CONNECTED);
    }

    @Test
    void who_was_ignored_does_not_ask_again_by_taking_the_request_back() {
        meet(Product.H2);
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        as(bo, connections -> connections.ignore(domains.as(bo), ada));
        as(ada, connections -> connections.disconnect(domains.as(ada), bo));
        assertThat(state(ada, bo)).isEqualTo(State.NONE);
        as(ada, connections -> connections.connect(domains.as(ada), bo));

        assertThat(state(ada, bo)).isEqualTo(State.REQUESTED);
        assertThat(names(bo, Relation.Kind.RECEIVED)).isEmpty();
        assertThat(signals(ConnectionRequested.class)).hasSize(1);
        as(bo, connections -> connections.connect(domains.as(bo), ada));
        assertThat(state(ada, bo)).isEqualTo(State.CONNECTED);
    }

    @Test
    void who_accepts_what_was_ignored_and_taken_back_asks_themselves() {
        meet(Product.H2);
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        as(bo, connections -> connections.ignore(domains.as(bo), ada));
        as(ada, connections -> connections.disconnect(domains.as(ada), bo));
        as(bo, connections -> connections.connect(domains.as(bo), ada));

        assertThat(state(bo, ada)).isEqualTo(State.REQUESTED);
        assertThat(names(ada, Relation.Kind.RECEIVED)).containsExactly("Bo");
        assertThat(signals(MembersConnected.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_block_ends_what_there_was_and_hides_both_ways(Product product) {
        meet(product);
        as(ada, connections -> {
            connections.connect(domains.as(ada), bo);
            connections.follow(domains.as(ada), bo);
        });
        as(bo, connections -> {
            connections.connect(domains.as(bo), ada);
            connections.follow(domains.as(bo), ada);
            connections.block(domains.as(bo), ada);
            connections.block(domains.as(bo), ada);
        });

        assertThat(hidden(ada, bo)).isTrue();
        assertThat(hidden(bo, ada)).isTrue();
        assertThat(names(ada, Relation.Kind.CONNECTED)).isEmpty();
        assertThat(names(ada, Relation.Kind.FOLLOWED)).isEmpty();
        assertThat(names(bo, Relation.Kind.FOLLOWED)).isEmpty();
        assertThat(names(ada, Relation.Kind.BLOCKED))
                .as("nobody learns who blocked them")
                .isEmpty();
        assertThat(names(bo, Relation.Kind.BLOCKED)).containsExactly("Ada");
        assertThat(relation(bo, ada)).isEqualTo(new Relation(State.NONE, false, true));
        assertThatThrownBy(() -> as(ada, connections -> connections.connect(domains.as(ada), bo)))
                .hasMessageContaining("no such member");
        assertThatThrownBy(() -> as(ada, connections -> connections.follow(domains.as(ada), bo)))
                .hasMessageContaining("no such member");
        assertThat(signals(MemberBlocked.class)).hasSize(1);

        as(bo, connections -> connections.unblock(domains.as(bo), ada));
        assertThat(hidden(ada, bo)).isFalse();
        assertThat(state(ada, bo)).isEqualTo(State.NONE);
    }

    @Test
    void of_two_blocks_each_is_lifted_by_its_own_member() {
        meet(Product.H2);
        domains.sql("update hanse_member set headline = 'Pilot' where id = " + bo);
        as(ada, connections -> connections.block(domains.as(ada), bo));
        assertThat(headlines(ada)).containsExactly("Pilot");
        as(bo, connections -> connections.block(domains.as(bo), ada));
        assertThat(headlines(ada))
                .as("nothing of who has blocked them but the name")
                .containsExactly("");
        assertThat(names(ada, Relation.Kind.BLOCKED)).containsExactly("Bo");
        as(ada, connections -> connections.unblock(domains.as(ada), bo));
        assertThat(hidden(ada, bo)).isTrue();
        as(bo, connections -> connections.unblock(domains.as(bo), ada));
        assertThat(hidden(ada, bo)).isFalse();
    }

    @Test
    void nobody_connects_with_themselves_or_with_somebody_who_does_not_exist() {
        meet(Product.H2);
        assertThatThrownBy(() -> as(ada, connections -> connections.connect(domains.as(ada), ada)))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("choose somebody else");
        assertThatThrownBy(() -> as(ada, connections -> connections.connect(domains.as(ada), 12345)))
                .hasMessageContaining("no such member");
        assertThatThrownBy(() -> as(ada, connections -> connections.connect(domains.outsider(), ada)))
                .isInstanceOf(HanseException.class);
    }

    @Test
    void blocking_answers_alike_for_a_stranger_for_who_has_blocked_one_and_for_nobody() {
        meet(Product.H2);
        long cleo = domains.member("Cleo");
        as(bo, connections -> connections.block(domains.as(bo), ada));

        assertThat(List.of(cleo, bo, 12345L)).allSatisfy(member -> {
            Response answer =
                    domains.answer(domains.as(ada), ConnectionForms.class, forms -> forms.act(member, "block", ""));
            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getLocation()).hasToString("/community/connections?list=blocked");
        });
    }

    @Test
    void the_profile_has_the_buttons_that_fit_and_the_page_the_lists() {
        meet(Product.H2);
        assertThat(aside(ada, bo))
                .contains("/community/m/" + bo + "/connect", "Follow")
                .doesNotContain("Accept");
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        assertThat(aside(ada, bo)).contains("You have asked to connect", "/disconnect");
        assertThat(aside(bo, ada)).contains("Accept", "Ignore");
        assertThat(aside(ada, ada)).contains("/community/connections").doesNotContain("/connect\"", "/block\"");

        assertThat(domains.page(domains.as(bo), ConnectionsPage.class, page -> page.show("received", null, null)))
                .contains("Ada", "name=\"list\" value=\"received\"", "aria-current=\"page\">Received");
        assertThat(domains.page(domains.as(bo), ConnectionsPage.class, page -> page.show("", null, null)))
                .contains("You are connected with nobody yet");
    }

    @Test
    void who_is_erased_leaves_nothing_on_either_side() {
        meet(Product.H2);
        long cleo = domains.member("Cleo");
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        as(cleo, connections -> connections.block(domains.as(cleo), ada));

        domains.inTransaction(() -> {
            domains.get(ConnectionData.class).erase(new Erasure(ada, "Ada", ErasureMode.EVERYTHING));
            return true;
        });

        assertThat(names(bo, Relation.Kind.RECEIVED)).isEmpty();
        assertThat(names(cleo, Relation.Kind.BLOCKED)).isEmpty();
    }

    private void as(long member, Consumer<Connections> work) {
        domains.request(() -> {
            work.accept(domains.get(Connections.class));
            return member;
        });
    }

    private Relation relation(long member, long other) {
        return domains.request(() -> domains.get(Connections.class).with(domains.as(member), other));
    }

    private State state(long member, long other) {
        return relation(member, other).state();
    }

    private boolean hidden(long member, long other) {
        return domains.request(() -> domains.get(Blocks.class).between(domains.as(member), other));
    }

    private List<String> names(long member, Relation.Kind kind) {
        return domains.request(
                () -> domains.get(Connections.class).list(domains.as(member), kind, Window.first(10)).items().stream()
                        .map(Acquaintance::name)
                        .toList());
    }

    private List<String> headlines(long member) {
        return domains.request(
                () -> domains
                        .get(Connections.class)
                        .list(domains.as(member), Relation.Kind.BLOCKED, Window.first(10))
                        .items()
                        .stream()
                        .map(Acquaintance::headline)
                        .toList());
    }

    private <S extends Signal> List<S> signals(Class<S> type) {
        return domains.signals.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private String aside(long reader, long subject) {
        return domains.page(domains.as(reader), ProfilePages.class, page -> page.show(subject, ""));
    }
}
