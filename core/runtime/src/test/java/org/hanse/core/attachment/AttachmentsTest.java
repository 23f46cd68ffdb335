package org.hanse.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginScope;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.Detachment;
import org.hanse.api.community.InstanceExport;
import org.hanse.api.community.InstanceLifecycle;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.PluginAttached;
import org.hanse.api.community.PluginDetached;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.TopicType;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.fixture.Statements;
import org.hanse.core.permission.PermissionRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachmentsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final PluginId TOOLS = new PluginId("tools");
    private static final Permission LEND = new Permission("tools.lend", Role.MEMBER);

    /** The tests share databases. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Statements statements = new Statements();
    private final Shed shed = new Shed();
    private Domains domains;
    private Community pumps;
    private long ada;

    /** Whether it is detached shows in what it notes; it can break. */
    private static final class Shed implements InstanceLifecycle {

        private final List<String> notes = new ArrayList<>();
        private boolean broken;

        @Override
        public void onAttach(Community community) {
            note("attach " + community.slug());
        }

        @Override
        public void onDetach(Community community, Detachment data) {
            note("detach %s %s".formatted(community.slug(), data));
        }

        @Override
        public void export(Community community, InstanceExport to) {
            to.item("hammers", Map.of("place", community.slug()));
        }

        private void note(String what) {
            if (broken) {
                throw new HanseException(ErrorCode.PLUGIN_FAILED, "incident 1: the shed is broken");
            }
            notes.add(what);
        }
    }

    private void start(Product product) {
        domains = new Domains(statements.over(DATABASES.of(product)));
        domains.foreign.put(PluginScope.POINT, List.of(of(new PluginScope.Declared(PluginScope.COMMUNITY))));
        domains.foreign.put(Forum.TOPIC_TYPE, List.of(of(new TopicType("⚒", false))));
        domains.foreign.put(Permission.POINT, List.of(of(LEND)));
        domains.foreign.put(InstanceLifecycle.POINT, List.of(of(shed)));
        // What another test decided for the site would hold here.
        domains.sql("delete from hanse_plugin_attachment");
        ada = domains.member("Ada Byron");
        pumps = found("pumps", Visibility.SECRET);
    }

    private static Extension<?> of(Object value) {
        return new Extension<>(TOOLS, "tools:tool", value);
    }

    private Community found(String name, Visibility visibility) {
        String slug = name + "-" + NUMBER.incrementAndGet();
        return domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Pumps", "", "en", visibility)));
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_works_where_nobody_decided_until_a_community_detaches_it(Product product) {
        start(product);
        Community seals = found("seals", Visibility.PUBLIC);
        assertThat(active(pumps)).isTrue();

        detach(Detachment.KEEP);

        assertThat(active(pumps)).isFalse();
        assertThat(active(seals)).isTrue();
        attach();
        assertThat(active(pumps)).isTrue();
        assertThat(shed.notes).containsExactly("detach " + pumps.slug() + " KEEP", "attach " + pumps.slug());
    }

    @Test
    void what_the_site_decides_holds_where_a_community_has_not() {
        start(Product.H2);
        Community seals = found("seals", Visibility.PUBLIC);
        attach();
        act(all -> all.decide(domains.administrator(), "tools", false));

        assertThat(active(pumps)).isTrue();
        assertThat(active(seals)).isFalse();
    }

    @Test
    void nobody_opens_topics_of_a_type_whose_plugin_is_detached_and_those_that_there_are_stay() {
        start(Product.H2);
        long topic = open();
        detach(Detachment.PURGE);

        refuses(ErrorCode.INVALID, this::open);
        assertThat(domains.<Boolean>request(() ->
                        domains.get(Topics.class).find(domains.as(ada), topic).isPresent()))
                .isTrue();
    }

    @Test
    void nobody_has_a_permission_of_a_plugin_that_is_detached_administrators_neither() {
        start(Product.H2);
        assertThat(can(domains.as(ada))).isTrue();
        detach(Detachment.KEEP);
        assertThat(can(domains.as(ada))).isFalse();
        assertThat(can(domains.administrator())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_plugin_that_fails_undoes_the_act_and_is_named(Product product) {
        start(product);
        shed.broken = true;
        assertThatThrownBy(() -> detach(Detachment.PURGE))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT))
                .hasMessageContaining("The plugin tools has failed");
        assertThat(active(pumps)).isTrue();
        assertThat(domains.signals).noneMatch(PluginDetached.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_be_downloaded_stays_for_seven_days_unless_the_plugin_is_attached_again(Product product) {
        start(product);
        Community seals = found("seals", Visibility.PUBLIC);
        detach(Detachment.EXPORT);
        act(all -> all.detach(domains.as(ada), seals.id(), "tools", Detachment.EXPORT));
        assertThat(kept().lists()).containsEntry("hammers", List.of(Map.of("place", pumps.slug())));
        pass(Duration.ofDays(7).minusSeconds(1));
        act(all -> all.attach(domains.as(ada), seals.id(), "tools"));
        shed.notes.clear();
        purge();
        assertThat(shed.notes).isEmpty();

        pass(Duration.ofSeconds(1));
        purge();
        purge();

        assertThat(shed.notes).containsExactly("detach " + pumps.slug() + " PURGE");
        assertThat(active(seals)).isTrue();
    }

    @Test
    void only_those_who_may_attach_do_and_who_does_not_see_the_community_finds_none() {
        start(Product.H2);
        long bo = domains.member("Bo Diddley");
        refuses(ErrorCode.NOT_FOUND, () -> act(all -> all.attach(domains.as(bo), pumps.id(), "tools")));
        refuses(ErrorCode.NOT_FOUND, () -> attach("hammers"));
        Community seals = found("seals", Visibility.PUBLIC);
        refuses(ErrorCode.FORBIDDEN, () -> act(all -> all.attach(domains.as(bo), seals.id(), "tools")));
        refuses(
                ErrorCode.FORBIDDEN,
                () -> domains.answer(domains.as(bo), AttachmentsApi.class, api -> api.readKept(seals.id(), "tools")));
        assertThat(shed.notes).isEmpty();
    }

    @Test
    void whoever_acts_is_told_to_whoever_listens_once() {
        start(Product.H2);
        attach();
        attach();
        detach(Detachment.PURGE);
        detach(Detachment.PURGE);
        detach(Detachment.KEEP);

        assertThat(domains.signals.stream().filter(each -> each instanceof PluginAttached))
                .singleElement()
                .isInstanceOfSatisfying(
                        PluginAttached.class, told -> assertThat(told.actor()).isEqualTo(ada));
        assertThat(domains.signals.stream().filter(each -> each instanceof PluginDetached))
                .singleElement()
                .isInstanceOfSatisfying(
                        PluginDetached.class, told -> assertThat(told.data()).isEqualTo(Detachment.PURGE));
    }

    @Test
    void decisions_are_read_once_and_again_after_ten_seconds() {
        start(Product.H2);
        assertThat(asked()).isEqualTo(1);
        assertThat(asked()).isZero();
        pass(Duration.ofSeconds(10));
        assertThat(asked()).isEqualTo(1);
        domains.foreign.clear();
        pass(Duration.ofSeconds(10));
        assertThat(asked()).isZero();
    }

    @Test
    void the_page_offers_what_can_be_done() {
        start(Product.H2);
        assertThat(page()).contains("nobody has decided", "value=\"EXPORT\"", "/plugins/tools/detach");
        detach(Detachment.EXPORT);
        assertThat(page())
                .contains("Not attached", "/plugins/tools/attach", "/plugins/tools/data", "Delete it now")
                .doesNotContain("value=\"KEEP\"");
    }

    private String page() {
        return domains.page(domains.as(ada), AttachmentPage.class, page -> page.show(pumps.slug()));
    }

    private long asked() {
        return statements.of(() -> active(pumps)).size();
    }

    private void pass(Duration time) {
        domains.now.updateAndGet(now -> now.plus(time));
    }

    private void purge() {
        domains.inTransaction(() -> {
            domains.get(PurgeDetached.class).run();
            return true;
        });
    }

    private AttachmentList.Kept kept() {
        return domains.request(() -> domains.get(AttachmentList.class).kept(domains.as(ada), pumps.id(), "tools"));
    }

    private boolean can(Caller caller) {
        return domains.<Boolean>request(
                () -> caller.under(domains.get(PermissionRules.class)).can(LEND, pumps.id()));
    }

    private boolean active(Community community) {
        return domains.<Boolean>request(() -> domains.get(AttachedPlugins.class).isActive(TOOLS, community.id()));
    }

    private long open() {
        NewTopic topic = new NewTopic(pumps.id(), "tools:tool", "A hammer", "It hits.", List.of(), Optional.empty());
        Callable<Long> opened = () -> domains.get(Topics.class).open(domains.as(ada), topic);
        return domains.request(opened);
    }

    private void attach() {
        attach("tools");
    }

    private void attach(String plugin) {
        act(all -> all.attach(domains.as(ada), pumps.id(), plugin));
    }

    private void detach(Detachment data) {
        act(all -> all.detach(domains.as(ada), pumps.id(), "tools", data));
    }

    private void act(Consumer<Attaching> work) {
        domains.request(() -> {
            work.accept(domains.get(Attaching.class));
            return true;
        });
    }

    private static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
