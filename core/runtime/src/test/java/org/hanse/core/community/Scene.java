package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Standing;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;

/** A community whose owner is Ada, and Bo who is no member of it. */
final class Scene implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Domains domains;
    final long ada;
    final long bo;
    final Community community;

    Scene(Databases databases, Product product, Visibility visibility, JoinPolicy joining) {
        domains = new Domains(databases.of(product));
        ada = domains.member("Ada Byron");
        bo = domains.member("Bo Diddley");
        String slug = "scene-" + NUMBER.incrementAndGet();
        community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Pumps", "About pumps.", "en", visibility, joining)));
    }

    long id() {
        return community.id();
    }

    Caller as(long member) {
        return domains.as(member);
    }

    /** Return a new member of the community in a role. */
    long member(String name, Role role) {
        long member = domains.member(name);
        domains.inTransaction(() -> domains.get(Standings.class)
                .move(domains.get(CommunityBook.class).locked(id()), member, Standing.ACTIVE, new Act(ada, "", role)));
        return member;
    }

    <T> void act(Class<T> bean, Consumer<T> work) {
        domains.request(() -> {
            work.accept(domains.get(bean));
            return true;
        });
    }

    <T, R> R ask(Class<T> bean, Function<T, R> work) {
        return domains.request(() -> work.apply(domains.get(bean)));
    }

    static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Do all at once; return which succeeded, the others are refused. */
    static List<Boolean> atOnce(List<Runnable> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Boolean> done = new ArrayList<>();
            List<Callable<Boolean>> calls = new ArrayList<>();
            acts.forEach(act -> calls.add(() -> succeeds(act)));
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                done.add(call.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (HanseException e) {
            return false;
        }
    }

    @Override
    public void close() {
        domains.close();
    }
}
