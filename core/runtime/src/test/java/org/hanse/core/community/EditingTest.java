package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanse.core.community.Scene.refuses;

import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditingTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Scene scene = new Scene(DATABASES, Product.H2, Visibility.LISTED, JoinPolicy.OPEN);
    private final Domains domains = scene.domains;
    private final long mia = scene.member("Mia", Role.MEMBER);

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void what_a_facilitator_writes_is_shown_to_whoever_knows_of_the_community() {
        edit("Pumps", scene.community.slug(), "Seals that *last*.");

        String about =
                domains.page(scene.as(scene.bo), AboutPage.class, page -> page.show(scene.community.slug(), "about"));
        assertThat(about).contains("<em>last</em>", "What we help each other with", "Keeping them tight");
        refuses(ErrorCode.FORBIDDEN, () -> scene.act(Editing.class, all -> all.stored(scene.as(mia), scene.id())));
    }

    @Test
    void an_earlier_address_leads_to_the_new_one_for_those_who_may_know_of_it_and_nobody_else_takes_it() {
        String before = scene.community.slug();
        edit("Pumps", before + "-new", "");

        assertThat(moved(scene.as(scene.bo), "c/" + before + "/members")).isEqualTo("c/" + before + "-new/members");
        assertThat(moved(scene.as(scene.bo), "c/unknown")).isEqualTo("nowhere");
        refuses(
                ErrorCode.CONFLICT,
                () -> scene.act(
                        Communities.class,
                        all -> all.create(
                                scene.as(scene.bo), new NewCommunity(before, "Other", "", "en", Visibility.PUBLIC))));
        domains.sql("update hanse_community set openness = 0 where id = " + scene.id());
        assertThat(moved(scene.as(scene.bo), "c/" + before)).isEqualTo("nowhere");

        edit("Pumps", before, "");
        assertThat(moved(scene.as(mia), "c/" + before + "-new")).isEqualTo("c/" + before);
    }

    @Test
    void nobody_writes_where_the_charter_binds_before_they_agree_to_the_version_that_holds() {
        long topic = topic(scene.as(mia));
        publish("Be kind.", true);
        refuses(ErrorCode.CONFLICT, () -> reply(scene.as(mia), topic));
        refuses(ErrorCode.CONFLICT, () -> agree(2));

        agree(1);
        reply(scene.as(mia), topic);
        publish("Be kind and brief.", true);
        refuses(ErrorCode.CONFLICT, () -> reply(scene.as(mia), topic));
        refuses(ErrorCode.CONFLICT, () -> agree(1));
        agree(2);
        reply(scene.as(mia), topic);
    }

    @Test
    void who_edited_a_charter_that_somebody_else_published_meanwhile_is_told_and_keeps_the_text() {
        Caller ada = scene.as(scene.ada);
        String slug = scene.community.slug();
        assertThat(edition()).isEqualTo("0");
        publish("Be kind.", true);

        Response late = domains.answer(ada, CharterPage.class, page -> page.publish(slug, "Be *brief*.", false, "0"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(domains.page(ada, CharterPage.class, page -> page.publish(slug, "Be *brief*.", false, "0")))
                .contains("Be *brief*.", "Somebody else has published", "name=\"edition\" value=\"1-binding\"");
        refuses(
                ErrorCode.CONFLICT,
                () -> scene.act(Charters.class, all -> all.publish(ada, scene.id(), "Be kind.", false, "1")));
        assertThat(charter(1)).isEqualTo("Be kind.");

        Response again =
                domains.answer(ada, CharterPage.class, page -> page.publish(slug, "Be *brief*.", false, "1-binding"));
        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(edition()).isEqualTo("2");
        assertThat(charter(1)).isEqualTo("Be kind.");
    }

    @Test
    void a_charter_that_does_not_bind_asks_and_keeps_nobody_from_writing() {
        publish("Be *kind*.", false);
        topic(scene.as(mia));

        assertThat(domains.page(scene.as(mia), CharterPage.class, page -> page.show(scene.community.slug(), 0)))
                .contains("<em>kind</em>", "/charter/agree");
        assertThat(domains.page(scene.as(scene.bo), JoinPage.class, page -> page.show(scene.community.slug())))
                .contains("<em>kind</em>", "name=\"charter\" value=\"1\"");
        refuses(
                ErrorCode.FORBIDDEN,
                () -> scene.act(Charters.class, all -> all.publish(scene.as(mia), scene.id(), "No rules", false, "")));
    }

    @Test
    void nothing_is_written_in_an_archived_community_until_it_is_opened_again() {
        Caller ada = scene.as(scene.ada);
        long topic = topic(ada);
        EventDetails visit = new EventDetails(
                "Visit",
                "",
                "",
                LocalDateTime.of(2026, 6, 1, 9, 0),
                LocalDateTime.of(2026, 6, 1, 10, 0),
                ZoneId.of("Europe/Paris"));
        long event = scene.ask(Calendar.class, all -> all.create(ada, scene.id(), visit));
        archive(true);

        List<ThrowingCallable> writes = List.of(
                () -> topic(ada),
                () -> reply(ada, topic),
                () -> scene.act(Calendar.class, all -> all.create(ada, scene.id(), visit)),
                () -> scene.act(Calendar.class, all -> all.cancel(ada, event)),
                () -> scene.act(Calendar.class, all -> all.answer(ada, event, Rsvp.GOING)),
                () -> scene.act(Communities.class, all -> all.join(scene.as(scene.bo), scene.id())),
                () -> scene.act(PersonalInvitations.class, all -> all.invite(ada, scene.id(), scene.bo, "")),
                () -> scene.act(Invitations.class, all -> all.link(ada, scene.id(), 1, 1)),
                () -> scene.act(Roster.class, all -> all.give(ada, scene.id(), mia, Role.READER)),
                () -> publish("Be kind.", false),
                () -> edit("Pumps", scene.community.slug(), ""));
        writes.forEach(write -> refuses(ErrorCode.CONFLICT, write));

        refuses(
                ErrorCode.FORBIDDEN,
                () -> scene.act(Editing.class, all -> all.archive(scene.as(mia), scene.id(), false)));
        archive(false);
        reply(ada, topic);
    }

    @Test
    void only_administrators_bring_in_people_by_their_groups_and_nobody_else_names_groups_of_others() {
        String slug = scene.community.slug();
        refuses(ErrorCode.FORBIDDEN, () -> save(in("plumbers"), grouped(slug, "staff", false)));
        refuses(ErrorCode.FORBIDDEN, () -> save(in("plumbers"), grouped(slug, "plumbers", true)));

        save(in("plumbers"), grouped(slug, "plumbers", false));
        refuses(ErrorCode.FORBIDDEN, () -> save(in("plumbers"), grouped(slug, "plumbers", true)));
        save(domains.administrator(), grouped(slug, "plumbers\nstaff", true));
        refuses(ErrorCode.FORBIDDEN, () -> save(in("masons"), grouped(slug, "plumbers\nmasons", true)));
        save(in("masons"), grouped(slug, "staff", true));
    }

    @Test
    void who_edits_what_somebody_else_has_changed_meanwhile_is_told_and_comers_do_not_count() {
        edit("Pumps", scene.community.slug(), "First.");
        Edited read = scene.ask(Editing.class, all -> all.stored(scene.as(scene.ada), scene.id()));
        scene.member("Max", Role.MEMBER);
        save(in("plumbers"), read);
        edit("Pumps", scene.community.slug(), "Second.");

        refuses(ErrorCode.CONFLICT, () -> save(in("plumbers"), read));
        String kept = scene.ask(Editing.class, all -> all.texts(scene.id()).description());
        assertThat(kept).isEqualTo("Second.");
    }

    private Caller in(String group) {
        Caller ada = scene.as(scene.ada);
        return new Caller(
                ada.member(), ada.name(), ada.locale(), ada.zone(), ada.roles(), Set.of(group), false, ada.rules());
    }

    private static Edited grouped(String slug, String groups, boolean joins) {
        return edited("Pumps", slug, "", groups, joins);
    }

    private static Edited edited(String name, String slug, String description, String groups, boolean joins) {
        return new Edited(
                name,
                slug,
                "About pumps.",
                "Keeping them tight",
                description,
                "",
                "en",
                3,
                "LISTED",
                "OPEN",
                groups,
                joins,
                false,
                "");
    }

    private Community save(Caller caller, Edited edited) {
        return scene.ask(Editing.class, all -> all.edit(caller, scene.id(), edited));
    }

    private void edit(String name, String slug, String description) {
        Community saved = save(in("plumbers"), edited(name, slug, description, "plumbers", false));
        assertThat(saved.colour()).isEqualTo(3);
    }

    private String moved(Caller caller, String path) {
        return scene.ask(Former.class, all -> all.of(caller, path).orElse("nowhere"));
    }

    private void publish(String text, boolean binding) {
        scene.act(Charters.class, all -> all.publish(scene.as(scene.ada), scene.id(), text, binding, ""));
    }

    private String edition() {
        return scene.ask(Charters.class, all -> all.edition(scene.id()));
    }

    private String charter(int number) {
        return scene.ask(
                Charters.class,
                all -> all.version(scene.id(), number).orElseThrow().source());
    }

    private void agree(int number) {
        scene.act(Charters.class, all -> all.agree(scene.as(mia), scene.id(), number));
    }

    private void archive(boolean archived) {
        scene.act(Editing.class, all -> all.archive(scene.as(scene.ada), scene.id(), archived));
    }

    private long topic(Caller caller) {
        return scene.ask(
                Topics.class,
                all -> all.open(caller, NewTopic.discussion(scene.id(), "Which seals last?", "Which seals?")));
    }

    private void reply(Caller caller, long topic) {
        scene.act(Topics.class, all -> all.reply(caller, topic, OptionalLong.empty(), "These ones."));
    }
}
