package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.community.MemberLeft;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommunitiesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static int slugs;

    private Domains domains;
    private long owner;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        owner = domains.member("Ada");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(value = Visibility.class, names = "SECRET", mode = EnumSource.Mode.EXCLUDE)
    void everybody_finds_the_card_of_a_community_that_is_not_secret(Visibility visibility) {
        Community community = create(visibility);

        assertThat(find(domains.outsider(), community)).contains(community);
        assertThat(list(domains.outsider())).contains(community);
    }

    @Test
    void nobody_but_members_and_administrators_finds_a_secret_community() {
        Community secret = create(Visibility.SECRET);
        Caller stranger = domains.as(domains.member("Bo"));

        assertThat(find(domains.outsider(), secret)).isEmpty();
        assertThat(find(stranger, secret)).isEmpty();
        assertThat(list(stranger)).doesNotContain(secret);
        refuses(ErrorCode.NOT_FOUND, () -> join(stranger, secret));
        assertThat(find(domains.as(owner), secret)).contains(secret);
        assertThat(find(domains.administrator(), secret)).contains(secret);
    }

    @Test
    void the_creator_is_its_owner_and_first_member() {
        Community community = create(Visibility.PUBLIC);

        assertThat(community.members()).isEqualTo(1);
        assertThat(domains.as(owner).roles()).containsEntry(community.id(), Role.OWNER);
        assertThat(domains.signals).anySatisfy(signal -> assertThat(signal).isInstanceOf(MemberJoined.class));
    }

    @Test
    void a_member_who_leaves_and_returns_is_counted_once() {
        Community community = create(Visibility.LISTED);
        long bo = domains.member("Bo");
        join(domains.as(bo), community);
        join(domains.as(bo), community);
        assertThat(find(domains.as(bo), community).orElseThrow().members()).isEqualTo(2);

        leave(domains.as(bo), community);
        leave(domains.as(bo), community);
        assertThat(find(domains.as(bo), community).orElseThrow().members()).isEqualTo(1);
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();

        join(domains.as(bo), community);
        assertThat(find(domains.as(bo), community).orElseThrow().members()).isEqualTo(2);
        assertThat(domains.signals.stream().filter(MemberLeft.class::isInstance))
                .hasSize(1);
    }

    @Test
    void the_last_owner_cannot_leave() {
        Community community = create(Visibility.PUBLIC);

        refuses(ErrorCode.CONFLICT, () -> leave(domains.as(owner), community));
    }

    @Test
    void many_who_join_at_once_are_all_counted() throws Exception {
        Community community = create(Visibility.PUBLIC);
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            callers.add(domains.as(domains.member("Member " + i)));
        }
        callers.addAll(List.copyOf(callers));
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            for (Future<?> joined : executor.invokeAll(callers.stream()
                    .<java.util.concurrent.Callable<Boolean>>map(caller -> () -> join(caller, community))
                    .toList())) {
                joined.get();
            }
        } finally {
            executor.shutdown();
        }
        assertThat(find(domains.outsider(), community).orElseThrow().members()).isEqualTo(9);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", "a", "Upper", "two--hyphens", "-front", "end-", "é", "a b", "../x"})
    void a_slug_that_does_not_fit_an_address_is_refused(String slug) {
        refuses(ErrorCode.INVALID, () -> create(new NewCommunity(slug, "A name", "", "en", Visibility.PUBLIC)));
    }

    @Test
    void a_slug_that_is_taken_is_refused() {
        Community first = create(Visibility.PUBLIC);

        refuses(
                ErrorCode.CONFLICT,
                () -> create(new NewCommunity(first.slug(), "A name", "", "en", Visibility.PUBLIC)));
    }

    @Test
    void nobody_joins_without_signing_in() {
        Community community = create(Visibility.PUBLIC);

        refuses(ErrorCode.NOT_SIGNED_IN, () -> join(domains.outsider(), community));
    }

    private Community create(Visibility visibility) {
        return create(new NewCommunity("c" + ++slugs, "Community " + slugs, "About it.", "en", visibility));
    }

    private Community create(NewCommunity given) {
        return domains.request(() -> domains.get(Communities.class).create(domains.as(owner), given));
    }

    private Optional<Community> find(Caller caller, Community community) {
        Optional<Community> bySlug =
                domains.request(() -> domains.get(Communities.class).find(caller, community.slug()));
        assertThat(domains.request(() -> domains.get(Communities.class).find(caller, community.id())))
                .isEqualTo(bySlug);
        return bySlug;
    }

    private List<Community> list(Caller caller) {
        Slice<Community> slice =
                domains.request(() -> domains.get(Communities.class).list(caller, Window.last(20)));
        return slice.items();
    }

    private boolean join(Caller caller, Community community) {
        return domains.request(() -> {
            domains.get(Communities.class).join(caller, community.id());
            return true;
        });
    }

    private boolean leave(Caller caller, Community community) {
        return domains.request(() -> {
            domains.get(Communities.class).leave(caller, community.id());
            return true;
        });
    }

    private static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
