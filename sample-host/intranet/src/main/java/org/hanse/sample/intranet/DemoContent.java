package org.hanse.sample.intranet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What makes the sample look alive: two communities read by the Stack Exchange importer, and what the three accounts
 * then do through the same forms as anybody.
 */
final class DemoContent {

    static final String COMMUNITY = "hydraulique";
    static final String SAFETY = "field-safety";

    private DemoContent() {}

    /** Add the demo content, once: importing again adds nothing. */
    static void seed(Intranet intranet, Path home) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        boolean fresh = read(intranet, home, today, COMMUNITY, "Hydraulique et rivières")
                & read(intranet, home, today, SAFETY, "Field safety");
        if (fresh) {
            act(intranet, today);
        }
    }

    private static boolean read(Intranet intranet, Path home, LocalDate today, String community, String name)
            throws IOException {
        DemoDump dump = new DemoDump(home.resolve("demo").resolve(community));
        if (!dump.write(community, today)) {
            return false;
        }
        List<String> command =
                List.of("import", "stackexchange", dump.folder().toString(), "--community", community, "--name", name);
        return intranet.hanse().run(command, System.out) == 0;
    }

    private static void act(Intranet intranet, LocalDate today) throws IOException, InterruptedException {
        Visitor yann = Visitor.signedIn(intranet, "yann");
        Visitor camille = Visitor.signedIn(intranet, "camille");
        Visitor grace = Visitor.signedIn(intranet, "grace");
        for (String community : List.of(COMMUNITY, SAFETY)) {
            for (Visitor visitor : List.of(yann, camille, grace)) {
                visitor.post("/c/" + community + "/join", Map.of());
            }
        }
        String visit = yann.post(
                "/c/" + COMMUNITY + "/events/new",
                event(
                        "Visite du barrage de la Chapelle-Erbrée",
                        "Deux heures dans les galeries, puis un café avec l’équipe d’exploitation. Chaussures de sécurité "
                                + "obligatoires, casques sur place.",
                        "La Chapelle-Erbrée, parking de l’usine",
                        today.plusDays(9) + "T09:30",
                        today.plusDays(9) + "T12:00"));
        yann.post(
                "/c/" + COMMUNITY + "/events/new",
                event(
                        "Café à distance : vos questions de calage",
                        "Sans ordre du jour. Venez avec un modèle qui refuse de caler, repartez avec deux idées.",
                        "Visioconférence de l’intranet",
                        today.plusDays(3) + "T08:45",
                        today.plusDays(3) + "T09:15"));
        camille.post(visit + "/answer", Map.of("answer", "GOING"));
        grace.post(visit + "/answer", Map.of("answer", "INTERESTED"));
    }

    private static Map<String, String> event(String title, String description, String place, String start, String end) {
        return Map.of(
                "title",
                title,
                "description",
                description,
                "place",
                place,
                "start",
                start,
                "end",
                end,
                "zone",
                "Europe/Paris");
    }
}
