package org.hanse.sample.intranet;

import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the accounts know, where they have worked, what they offer and look for; and how they look. */
final class DemoStories {

    private static final Color CLAY = new Color(0xd9a78b);
    private static final Color CHESTNUT = new Color(0x5a3a28);

    private DemoStories() {}

    static void tell(Visitor yann, Visitor camille, Visitor grace) throws IOException, InterruptedException {
        yann(yann);
        camille(camille);
        grace(grace);
    }

    static void others(DemoPeople people) throws IOException, InterruptedException {
        people.ines()
                .portrait(
                        new DemoPortrait(new Color(0xdfd8ec), CLAY, new Color(0x2b2320), new Color(0x2f6b57), true)
                                .png(),
                        "Inès, cheveux noirs, en pull vert");
        skills(people.ines(), List.of("Prévision des crues", "Hydrologie"), List.of("Escalade"));
        offer(people.ines(), "offered", "Relire vos bulletins avant qu’ils ne partent aux communes.");
        skills(people.malo(), List.of("Jaugeage", "Python"), List.of("Voile"));
        offer(people.malo(), "sought", "Un binôme patient pour mes trois premiers jaugeages.");
        skills(people.oliver(), List.of("Rope access", "First aid", "Plain language"), List.of("Sea kayaking"));
        offer(people.oliver(), "offered", "A half-day of rope rescue practice for any crew of six.");
    }

    private static void yann(Visitor yann) throws IOException, InterruptedException {
        yann.portrait(
                new DemoPortrait(new Color(0xcfe3ea), CLAY, new Color(0x8c8c86), new Color(0x1f4d5c), false).png(),
                "Yann, cheveux gris, en caban bleu");
        skills(yann, List.of("Hydrométrie", "Jaugeage", "Animation de réseau"), List.of("Voile", "Histoire des ponts"));
        experience(yann, "Animateur de réseau", "Rivage", "2018-09", "", "Je relie les équipes de six agences.");
        experience(yann, "Jaugeur", "DREAL Bretagne", "2006-03", "2018-08", "Mesures de débit sur la Vilaine.");
        offer(yann, "offered", "Une journée de jaugeage sur la Vilaine, bottes fournies.");
    }

    private static void camille(Visitor camille) throws IOException, InterruptedException {
        camille.portrait(
                new DemoPortrait(new Color(0xf1dfc4), CLAY, CHESTNUT, new Color(0xa3442f), true).png(),
                "Camille, cheveux longs, en manteau rouge");
        skills(
                camille,
                List.of("Modélisation hydraulique", "Crues urbaines", "Relecture"),
                List.of("Cartographie ancienne"));
        experience(
                camille,
                "Ingénieure hydraulique",
                "Rivage",
                "2015-01",
                "",
                "Modèles 2D de crues urbaines, de l’étude au conseil municipal.");
        offer(camille, "offered", "Une heure sur la modélisation hydraulique pour débuter.");
        offer(camille, "sought", "Quelqu’un qui a déjà calé un modèle avec des laisses de crue.");
    }

    private static void grace(Visitor grace) throws IOException, InterruptedException {
        grace.portrait(
                new DemoPortrait(
                                new Color(0xd8e6cf),
                                new Color(0x7a4b34),
                                new Color(0x2b1d17),
                                new Color(0x4b3b78),
                                true)
                        .png(),
                "Grace, smiling, in a violet coat");
        skills(grace, List.of("Accessibility", "Plain language", "Proofreading"), List.of("Allotments", "Old maps"));
        experience(
                grace,
                "Head of digital workplace",
                "Rivage",
                "2019-04",
                "",
                "Looks after this intranet and those who write in it.");
        offer(grace, "sought", "Two people who try the new search for half an hour.");
    }

    private static void skills(Visitor person, List<String> skills, List<String> interests)
            throws IOException, InterruptedException {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        skills.forEach(skill -> form.add(Map.entry("skill", skill)));
        interests.forEach(interest -> form.add(Map.entry("interest", interest)));
        person.post("/m/self/skills", form);
    }

    private static void experience(
            Visitor person, String position, String organisation, String started, String ended, String description)
            throws IOException, InterruptedException {
        person.post(
                "/m/self/experience/0",
                Map.of(
                        "position", position,
                        "organisation", organisation,
                        "started", started,
                        "ended", ended,
                        "description", description));
    }

    private static void offer(Visitor person, String kind, String statement) throws IOException, InterruptedException {
        person.post(
                "/m/offer",
                Map.of(
                        "kind",
                        kind,
                        "statement",
                        statement,
                        "until",
                        LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString(),
                        "core:offer.audience",
                        "members"));
    }
}
