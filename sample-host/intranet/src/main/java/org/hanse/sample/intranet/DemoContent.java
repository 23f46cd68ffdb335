package org.hanse.sample.intranet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What makes the sample look alive: communities that are founded, two of them filled by the Stack Exchange importer, and then
 * used by the accounts, through the same forms as anybody.
 */
final class DemoContent {

    static final String COMMUNITY = "hydraulique";
    static final String SAFETY = "field-safety";

    static final String RIVERS_IN_A_LINE =
            "Mesurer, modéliser, exploiter : les questions de terrain et les réponses qui ont tenu.";

    private DemoContent() {}

    /** Add the demo content, unless the home has it already. */
    static void seed(Intranet intranet, Path home) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        DemoDump rivers = new DemoDump(home.resolve("demo").resolve(COMMUNITY));
        DemoDump safety = new DemoDump(home.resolve("demo").resolve(SAFETY));
        if (!rivers.write(COMMUNITY, today) || !safety.write(SAFETY, today)) {
            return;
        }
        DemoPeople people = DemoPeople.signedIn(intranet);
        found(people.yann(), people.grace());
        read(intranet, rivers, COMMUNITY);
        read(intranet, safety, SAFETY);
        DemoProfiles.fill(people);
        Files.writeString(note(home), new DemoTalk(people.yann(), people.camille(), people.grace()).talk(today));
        readFirst(intranet, home);
        new DemoCircles(people).form();
        new DemoTies(people).tie();
    }

    /** Read a topic as soon as the intranet runs: Hanse logs how long it took until then, and the next is served faster. */
    static void readFirst(Intranet intranet, Path home) throws IOException {
        if (Files.exists(note(home))) {
            read(intranet, IntranetHost.MOUNT + Files.readString(note(home)));
        }
    }

    /** Return the id of the topic that has most to show. */
    static String topic(Path home) throws IOException {
        return Files.readString(note(home)).replace("/t/", "");
    }

    /** Read a page as somebody who is not signed in; the client is a plain one, for it counts into the start. */
    static void read(Intranet intranet, String path) throws IOException {
        try (InputStream in = URI.create(intranet.address() + path).toURL().openStream()) {
            in.readAllBytes();
        }
    }

    private static Path note(Path home) {
        return home.resolve("demo").resolve("topic");
    }

    private static void found(Visitor yann, Visitor grace) throws IOException, InterruptedException {
        yann.post(
                "/communities/new",
                Map.of(
                        "name", "Hydraulique et rivières",
                        "slug", COMMUNITY,
                        "summary", RIVERS_IN_A_LINE,
                        "language", "fr",
                        "visibility", "PUBLIC"));
        grace.post(
                "/communities/new",
                Map.of(
                        "name", "Field safety",
                        "slug", SAFETY,
                        "summary", "Near misses, good habits and days out to practise them.",
                        "language", "en",
                        "visibility", "SIGNED_IN"));
    }

    private static void read(Intranet intranet, DemoDump dump, String community) throws IOException {
        List<String> command = List.of("import", "stackexchange", dump.folder().toString(), "--community", community);
        if (intranet.hanse().run(command, System.out) != 0) {
            throw new IOException("The demo content of %s was not imported: see above".formatted(community));
        }
    }
}
