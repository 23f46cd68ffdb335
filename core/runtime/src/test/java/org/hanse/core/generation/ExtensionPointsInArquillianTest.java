package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Detachment;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.host.HostUser;
import org.hanse.api.job.Job;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.attachment.AttachmentsApi;
import org.hanse.core.community.Memberships;
import org.hanse.core.data.Sql;
import org.hanse.core.generation.harbour.Logbook;
import org.hanse.core.importer.ImportCommand;
import org.hanse.core.job.GenerationJobs;
import org.hanse.core.job.JobScheduler;
import org.hanse.core.profile.Arrivals;
import org.hanse.core.profile.ProfilePages;
import org.hanse.core.rest.Exchange;
import org.hanse.core.view.PagePolicy;
import org.hanse.core.view.PolicyLine;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.SlotRenderer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Core calls what a plugin contributes to each extension point, with what it injects and in the transaction that is
 * promised, in any CDI container: contributions and services are plain beans.
 */
@ExtendWith(ArquillianExtension.class)
class ExtensionPointsInArquillianTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ForeignGeneration.Inside generation;

    @Inject
    Logbook logbook;

    @Inject
    Communities communities;

    @Inject
    Topics topics;

    @Inject
    Calendar calendar;

    @Inject
    Awards awards;

    @Inject
    Members members;

    @Inject
    Extensions extensions;

    @Inject
    SlotRenderer slots;

    @Inject
    PagePolicy policy;

    @Inject
    ImportCommand imports;

    @Inject
    Arrivals arrivals;

    @Inject
    Memberships memberships;

    @Inject
    Exchange exchange;

    private final HostUser yann = user("yann", Locale.ENGLISH);
    private final String slug = "harbour-" + UUID.randomUUID();

    @Deployment
    static JavaArchive deployment() {
        return ShrinkWrap.create(JavaArchive.class)
                .addClasses(ForeignGeneration.beanClasses())
                .addAsServiceProvider(Extension.class, ForeignGeneration.class)
                .addAsManifestResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
    }

    @Test
    void the_plugin_contributes_to_every_extension_point_there_is() {
        Set<String> contributed = HARBOUR_POINTS;
        assertThat(contributed).containsAll(points());
        assertThat(ForeignGeneration.HARBOUR.plan().contributions())
                .hasAtLeastOneElementOfType(Contribution.Listener.class)
                .hasAtLeastOneElementOfType(Contribution.Guard.class)
                .hasAtLeastOneElementOfType(Contribution.Fragment.class)
                .hasAtLeastOneElementOfType(Contribution.Entity.class);
    }

    @Test
    void every_bean_of_core_and_of_the_plugin_gets_what_it_injects() {
        // On a thread on which Arquillian has opened no request.
        CompletableFuture.runAsync(generation.container()::check).join();
    }

    @Test
    void a_listener_hears_of_what_was_committed_and_what_it_does_commits_with_that() {
        long topic = open(yann, Forum.DISCUSSION);
        await(() -> logbook.notes().contains("heard " + topic));
        await(() -> generation.mailed().contains("yann@example.org"));
    }

    @Test
    void a_listener_that_fails_takes_back_what_it_did_and_is_due_again() {
        HostUser maelle = user("maelle", Locale.FRENCH);
        communities.join(caller(maelle), community());
        long topic = open(maelle, Forum.DISCUSSION);
        Sql sql = new Sql(generation.database());
        String failed =
                "select count(*) from hanse_signal_delivery where attempts > 0 and failure = 'no word of French'";
        await(() -> sql.number(failed) > 0);
        assertThat(logbook.notes()).doesNotContain("heard " + topic);
        assertThat(generation.mailed()).doesNotContain("maelle@example.org");
    }

    @Test
    void a_transform_works_in_the_transaction_that_stores_the_post() {
        long topic = open(yann, Forum.DISCUSSION);
        assertThat(topics.posts(caller(yann), topic, Window.first(1)).items())
                .extracting(post -> post.body().markup())
                .singleElement()
                .asString()
                .contains("Text Moor");
        assertThat(logbook.notes()).contains("signed Text");
    }

    @Test
    void a_policy_decides_who_sees_topics_of_a_contributed_type() {
        HostUser crew = user("crew", Locale.ENGLISH, "Moor");
        communities.join(caller(crew), community());
        long topic = open(crew, "harbour:cargo");
        assertThat(topics.find(caller(crew), topic))
                .hasValueSatisfying(found -> assertThat(found.type()).isEqualTo("harbour:cargo"));
        assertThat(topics.find(caller(yann), topic)).isEmpty();
    }

    @Test
    void a_policy_over_answers_decides_in_the_transaction_that_stores_the_answer() {
        calendar.answer(caller(yann), plan("Flood"), Rsvp.GOING);
        long ebb = plan("Ebb");
        assertThatThrownBy(() -> calendar.answer(caller(yann), ebb, Rsvp.GOING))
                .hasMessage("There is no water at ebb.");
        assertThat(logbook.notes()).contains("asked about Flood").doesNotContain("asked about Ebb");
    }

    @Test
    void a_plugin_is_attached_and_detached_in_the_transaction_of_the_act() {
        exchange.set(Caller.class, caller(yann));
        long place = community();
        AttachmentsApi attachments = generation.container().create(AttachmentsApi.class);
        attachments.attachPlugin(place, "harbour");
        attachments.detachPlugin(place, "harbour", Detachment.PURGE);

        assertThat(logbook.notes()).contains("attached " + slug, "detached " + slug + ", PURGE");
        assertThatThrownBy(() -> open(yann, "harbour:cargo")).hasMessageContaining("harbour:cargo");
        attachments.attachPlugin(place, "harbour");
    }

    @Test
    void a_badge_rule_judges_in_the_transaction_that_awards() {
        HostUser keeper = user("keeper-" + UUID.randomUUID(), Locale.ENGLISH);
        communities.join(caller(keeper), community());
        long topic = open(keeper, Forum.DISCUSSION);
        await(() -> awards.of(caller(yann), arrivals.memberFor(keeper), Window.first(5)).items().stream()
                .map(Award::badge)
                .anyMatch("harbour:keeper"::equals));
        assertThat(logbook.notes()).contains("judged " + topic);
    }

    @Test
    void a_field_type_checks_what_is_entered_and_shows_what_is_stored() {
        exchange.set(Caller.class, caller(yann));
        assertThat(saved("twelve")).isEqualTo(422);
        assertThat(saved("12")).isEqualTo(303);
        assertThat(page(arrivals.memberFor(yann))).contains("Moor12");
    }

    @Test
    void a_fragment_has_the_model_of_its_source() {
        String shown = slots.render(
                        Slots.HOST_NEXT_EVENTS,
                        Map.of(),
                        RenderContext.of(
                                caller(yann), generation.draft().presentation().links("/community")))
                .markup();
        assertThat(shown).contains("The mark is Moor.");
    }

    @Test
    void a_source_from_elsewhere_is_part_of_the_policy_of_pages() {
        assertThat(policy.ofHost())
                .contains(new PolicyLine("img-src", "https://charts.example", new PluginId("harbour")));
    }

    @Test
    void a_job_runs_in_a_transaction() {
        GenerationJobs jobs = new GenerationJobs(
                generation.container(),
                () -> generation.container().get(Extensions.class).of(Job.POINT));
        try (JobScheduler scheduler = new JobScheduler(generation.database(), jobs::run, Clock.systemUTC())) {
            scheduler.announce(Set.of("harbour:tide"));
            scheduler.start();
            await(() -> logbook.notes().contains("tide"));
        }
    }

    @Test
    void an_importer_hands_over_what_it_reads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int answer = imports.run(
                List.of("manifest", Path.of("target").toString(), "--community", "crew"), new PrintStream(out, true));
        assertThat(answer).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(new Sql(generation.database()).number("select count(*) from hanse_member where name = 'Mate Moor'"))
                .isOne();
    }

    @Test
    void who_asks_for_contributions_gets_beans_behind_the_guard() {
        assertThat(notes(harbours(Privacy.EXPORTER))).isEqualTo(logbook.notes());
        Eraser outsideTransaction = harbours(Privacy.ERASER);
        Erasure erasure = new Erasure(1, "Ada", ErasureMode.EVERYTHING);
        assertThatThrownBy(() -> outsideTransaction.erase(erasure))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PLUGIN_FAILED))
                .hasMessageContaining("plugin harbour: privacy.eraser NotesEraser");
        assertThatThrownBy(() -> harbours(Privacy.RETENTION).delete(Instant.EPOCH, 10))
                .hasMessageContaining("plugin harbour: privacy.retention harbour:notes");
    }

    private <T> T harbours(ExtensionPoint<T> point) {
        return extensions.of(point).stream()
                .filter(each -> each.plugin().value().equals("harbour"))
                .map(org.hanse.api.Extension::value)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Exporter exporter) {
        List<String> notes = new ArrayList<>();
        exporter.export(1, new Export() {
            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }

            @Override
            public void item(String data, Map<String, ?> item) {
                notes.add(String.valueOf(item.get("note")));
            }

            @Override
            public void file(String data, String name, InputStream content) {
                throw new AssertionError("the harbour keeps no files");
            }
        });
        return notes;
    }

    private static final Set<String> HARBOUR_POINTS = ForeignGeneration.HARBOUR.plan().contributions().stream()
            .flatMap(each -> each instanceof Contribution.Value value
                    ? Stream.of(value.point())
                    : each instanceof Contribution.Implementation bean ? Stream.of(bean.point()) : Stream.empty())
            .collect(Collectors.toSet());

    private static List<String> points() {
        List<String> points = new ClassFileImporter()
                        .importUrl(ExtensionPoint.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ExtensionPoint.class))
                        .map(ExtensionPointsInArquillianTest::key)
                        .toList();
        assertThat(points).hasSizeGreaterThan(10);
        return points;
    }

    private static String key(JavaField field) {
        try {
            return ((ExtensionPoint<?>) field.reflect().get(null)).key();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Return the community of the test, which the first call founds. */
    private long community() {
        return communities
                .find(caller(yann), slug)
                .orElseGet(() -> communities.create(
                        caller(yann), new NewCommunity(slug, "Harbour", "They moor.", "en", Visibility.PUBLIC)))
                .id();
    }

    private long open(HostUser author, String type) {
        NewTopic topic = new NewTopic(community(), type, "A topic", "Text", List.of(), Optional.empty());
        return topics.open(caller(author), topic);
    }

    private long plan(String title) {
        long place = community();
        LocalDateTime start = LocalDateTime.now(Clock.systemUTC()).plusDays(9);
        return calendar.create(
                caller(yann), place, new EventDetails(title, "", "", start, start.plusHours(1), ZoneId.of("UTC")));
    }

    private int saved(String berth) {
        MultivaluedHashMap<String, String> entered = new MultivaluedHashMap<>();
        entered.putSingle("harbour:berth", berth);
        return generation.container().create(ProfilePages.class).save(entered).getStatus();
    }

    private String page(long member) {
        return generation
                .container()
                .create(ProfilePages.class)
                .show(member, "")
                .model()
                .toString();
    }

    private static HostUser user(String name, Locale language, String... groups) {
        return new HostUser(
                "arquillian", name, name, Optional.of(name + "@example.org"), language, ZONE, Set.of(groups), false);
    }

    private Caller caller(HostUser user) {
        long member = arrivals.memberFor(user);
        return new Caller(
                OptionalLong.of(member),
                user.name(),
                user.locale(),
                ZONE,
                memberships.of(member),
                user.groups(),
                false);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
