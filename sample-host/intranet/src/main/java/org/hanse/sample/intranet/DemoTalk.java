package org.hanse.sample.intranet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the three accounts write, plan and answer. */
record DemoTalk(Visitor yann, Visitor camille, Visitor grace) {

    private static final String RIVERS = "/c/" + DemoContent.COMMUNITY;
    private static final String SAFETY = "/c/" + DemoContent.SAFETY;

    /** Talk, and return the path of the topic that has most to show, below the mount. */
    String talk(LocalDate today) throws IOException, InterruptedException {
        for (Visitor visitor : List.of(yann, camille, grace)) {
            visitor.post(RIVERS + "/join", Map.of());
            visitor.post(SAFETY + "/join", Map.of());
        }
        String topic = topics();
        page();
        visit(today);
        others(today);
        return topic;
    }

    private String topics() throws IOException, InterruptedException {
        String night = camille.post(
                RIVERS + "/new",
                Map.of(
                        "type", "rex:rex",
                        "title", "Deux nuits aux vannes : ce que la crue de novembre nous a appris",
                        "tags", "crues, astreinte",
                        "source", """
                                **Ce que nous voulions faire**

                                Tenir 2,10 m à Malestroit sans noyer les prairies de l’amont.

                                **Ce qui s’est passé**

                                La pointe est arrivée trois heures plus tôt que prévu. Le modèle avait raison sur la hauteur, \
                                tort sur l’heure : la retenue de l’amont était déjà pleine.

                                **À refaire, à éviter**

                                - À refaire : le binôme de nuit, un qui mesure et un qui décide.
                                - À éviter : attendre le deuxième bulletin pour appeler la mairie.
                                """));
        yann.post(
                night + "/replies",
                Map.of(
                        "source",
                        "Merci, Camille. Le décalage de trois heures mérite une ligne dans le guide d’astreinte : je la "
                                + "propose à la discussion de la page."));
        String radio = grace.post(
                SAFETY + "/new",
                Map.of(
                        "type", "core:discussion",
                        "title", "Which words do you use on the radio?",
                        "tags", "radio, habits",
                        "source",
                                "We say *stop*, *stand by* and *clear*, and nothing else while somebody is in the water. "
                                        + "What do you say, and in which language when the crew is mixed?"));
        camille.post(
                radio + "/replies",
                Map.of(
                        "source",
                        "« Stop » works in every language we have. For the rest we agree on the bank, aloud."));
        return night;
    }

    private void page() throws IOException, InterruptedException {
        yann.post(
                "/about",
                Map.of(
                        "uri",
                        "/documents/guide-crues",
                        "title",
                        "Guide d’astreinte en période de crue",
                        "community",
                        DemoContent.COMMUNITY,
                        "source",
                        "Proposition d’ajout : « si la retenue amont est pleine, avancer de trois heures l’heure "
                                + "de pointe calculée. » Qui s’y oppose ?"));
    }

    private void visit(LocalDate today) throws IOException, InterruptedException {
        String visit = yann.post(
                RIVERS + "/events/new",
                event(
                        "Visite du barrage de la Chapelle-Erbrée",
                        "Deux heures dans les galeries, puis un café avec l’équipe d’exploitation. Chaussures de sécurité "
                                + "obligatoires, casques sur place.",
                        "La Chapelle-Erbrée, parking de l’usine",
                        today.plusDays(9),
                        "09:30",
                        "12:00"));
        yann.post(visit + "/answer", Map.of("answer", "GOING"));
        camille.post(visit + "/answer", Map.of("answer", "GOING"));
        grace.post(visit + "/answer", Map.of("answer", "INTERESTED"));
    }

    private void others(LocalDate today) throws IOException, InterruptedException {
        String coffee = yann.post(
                RIVERS + "/events/new",
                event(
                        "Café à distance : vos questions de calage",
                        "Sans ordre du jour. Venez avec un modèle qui refuse de caler, repartez avec deux idées.",
                        "Visioconférence de l’intranet",
                        today.plusDays(3),
                        "08:45",
                        "09:15"));
        camille.post(coffee + "/answer", Map.of("answer", "GOING"));
        String rope = grace.post(
                SAFETY + "/events/new",
                event(
                        "Throw-bag practice on the Severn",
                        "One hour, ten throws each, tea afterwards. Bring a dry suit if you have one.",
                        "Upton slipway",
                        today.plusDays(16),
                        "14:00",
                        "16:00"));
        grace.post(rope + "/answer", Map.of("answer", "GOING"));
    }

    private static Map<String, String> event(
            String title, String description, String place, LocalDate day, String start, String end) {
        return Map.of(
                "title",
                title,
                "description",
                description,
                "place",
                place,
                "start",
                day + "T" + start,
                "end",
                day + "T" + end,
                "zone",
                "Europe/Paris");
    }
}
