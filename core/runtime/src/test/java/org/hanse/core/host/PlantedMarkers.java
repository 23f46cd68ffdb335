package org.hanse.core.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;

/** Somebody who leaves a different word behind in each place that takes one. */
final class PlantedMarkers {

    static final String PERSON = "rosalind-4711";

    /** The place of a word that is not made of letters. */
    static final String PICTURE = "picture";

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final RunningHanse hanse;
    private final DataSource database;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private String evidence = "";

    PlantedMarkers(RunningHanse hanse, DataSource database) {
        this.hanse = hanse;
        this.database = database;
    }

    /** Return the words by the place that they were left in. */
    Map<String, String> words() {
        return words;
    }

    /** Return the number of an event for which the person got a badge: others have answered. */
    String evidence() {
        return evidence;
    }

    /** Return the pages that show some of them to others. */
    List<String> pages() {
        return pages;
    }

    private String word(String place) {
        return words.computeIfAbsent(place, any -> "marker" + (words.size() + 10) + "zq");
    }

    /** Leave them. */
    void plant() throws Exception {
        words.put("name, headline of others' pages, identity and address", PERSON);
        words.put("time zone", "Antarctica/Troll");
        new Founding(hanse).found("ada", "quay", "OPEN");
        new Founding(hanse).found("ada", "vault", "REQUEST");
        pages.addAll(List.of("/c/quay", "/c/vault"));
        profile();
        String topic = talk();
        listen(topic);
        meet();
        hanse.form(PERSON, "/c/vault/join", Map.of("reason", "Because of " + word("reason of a request")));
        hanse.form(
                PERSON,
                "/people/searches",
                Map.of("name", word("name of a saved search"), "q", word("words of a saved search")));
        mail();
        new PlantedStory(hanse, this::word).plant();
        PlantedElsewhere elsewhere = new PlantedElsewhere(database, this::word);
        elsewhere.plant(member(), word("mail that nobody took"), PERSON + " has something");
        words.put(PICTURE, elsewhere.picture(member()));
        pages.add("/m/" + member());
        pages.add("/c/quay/members");
        pages.add("/people");
        pages.add("/api/people");
        pages.add("/api/communities/quay/members");
    }

    private void profile() throws Exception {
        hanse.form(PERSON, "/c/quay/join", Map.of());
        hanse.form("ben", "/c/quay/join", Map.of());
        hanse.form(
                PERSON,
                "/m/edit",
                Map.of(
                        "core:role", word("profile: role"),
                        "core:organisation", word("profile: organisation"),
                        "core:location", word("profile: location"),
                        "core:about", "I am " + word("profile: about")));
    }

    private String talk() throws Exception {
        String topic = RunningHanse.location(hanse.form(
                PERSON,
                "/c/quay/new",
                Map.of(
                        "title", "Mooring " + word("title of a topic"),
                        "source", "A line " + word("topic") + " that I wrote.",
                        "tags", word("tag"))));
        pages.add(topic);
        String post = RunningHanse.location(
                hanse.form(PERSON, topic + "/replies", Map.of("source", "I said " + word("earlier text"))));
        String edit = post.replaceFirst("#.*", "") + "/edit";
        Matcher version = VERSION.matcher(hanse.page(PERSON, edit).body());
        if (version.find()) {
            hanse.form(PERSON, edit, Map.of("version", version.group(1), "source", "Now I say " + word("reply")));
        }
        return topic;
    }

    /** What others say of that person. */
    private void listen(String topic) throws Exception {
        hanse.form(
                "ben",
                topic + "/replies",
                Map.of("source", "> A line " + word("topic") + " that I wrote.\n\nWell said."));
        words.put("quote", word("topic"));
        hanse.form(
                "ben",
                topic + "/replies",
                Map.of(
                        "source",
                        "Ask [%s](/community/m/%d) or @%s.\n\n> %s wrote:"
                                .formatted(PERSON, member(), PERSON, PERSON)));
        hanse.page("ben", topic);
        hanse.page("ada", "/");
    }

    private void meet() throws Exception {
        String event = RunningHanse.location(hanse.form(
                PERSON,
                "/c/quay/events/new",
                Map.of(
                        "title",
                        "Feast " + word("title of an event"),
                        "description",
                        "With " + word("description of an event"),
                        "place",
                        word("place of an event"),
                        "start",
                        "2030-05-01T09:00",
                        "end",
                        "2030-05-01T11:00",
                        "zone",
                        "UTC")));
        pages.add(event);
        evidence = event.substring(event.lastIndexOf('/') + 1);
        hanse.form("ben", event + "/answer", Map.of("answer", "GOING"));
        hanse.form(PERSON, event + "/answer", Map.of("answer", "GOING"));
    }

    private void mail() {
        send(member(), "To you: " + word("waiting mail"));
        send(member(), "To you: " + word("mail that nobody took"));
        send(member("ben"), PERSON + " has something for you.");
    }

    private void send(long to, String text) {
        inContainer(generation -> generation
                .container()
                .inRequest(() -> generation.container().get(UnitOfWork.class).inTransaction(() -> {
                    generation.container().get(Mailer.class).send(new Mail(to, "News", text));
                    return true;
                })));
    }

    private void inContainer(java.util.function.Consumer<Generation> work) {
        try (Lease<Generation> lease =
                hanse.hanse().installation().switchboard().lease()) {
            work.accept(lease.generation());
        }
    }

    /** Return the id of the person. */
    long member() {
        return member(PERSON);
    }

    private long member(String name) {
        long[] id = new long[1];
        inContainer(generation -> id[0] = generation
                .container()
                .inRequest(() -> generation
                        .container()
                        .get(org.hanse.api.profile.Members.class)
                        .find("test", name)
                        .orElseThrow()
                        .id()));
        return id[0];
    }
}
