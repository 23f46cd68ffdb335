package org.hanse.sample.intranet;

import java.io.IOException;
import java.util.Map;

/** What the accounts say about themselves. */
final class DemoProfiles {

    private DemoProfiles() {}

    static void fill(DemoPeople people) throws IOException, InterruptedException {
        Visitor yann = people.yann();
        Visitor camille = people.camille();
        Visitor grace = people.grace();
        yann.post(
                "/m/edit",
                profile(
                        "Animateur du réseau des hydrauliciens",
                        "Rennes",
                        "Je relie ceux qui cherchent à ceux qui ont déjà trouvé. Ancien jaugeur sur la Vilaine : "
                                + "posez-moi aussi vos questions de terrain.",
                        "fr, br, en"));
        camille.post(
                "/m/edit",
                profile(
                        "Ingénieure hydraulique",
                        "Nantes",
                        "Crues urbaines, modèles 2D et ce que l’on en dit aux élus. Je relis volontiers les rapports.",
                        "fr, en"));
        grace.post(
                "/m/edit",
                profile(
                        "Head of digital workplace",
                        "Bristol",
                        "I look after this intranet. Tell me what gets in your way.",
                        "en"));
        DemoStories.tell(yann, camille, grace);
        others(people);
    }

    private static void others(DemoPeople people) throws IOException, InterruptedException {
        people.malo()
                .post(
                        "/m/edit",
                        profile(
                                "Jeune ingénieur, mesures",
                                "Rennes",
                                "Arrivé en septembre. J’apprends à jauger et je prends des notes pour les suivants.",
                                "fr, br"));
        people.ines()
                .post(
                        "/m/edit",
                        profile(
                                "Prévisionniste des crues",
                                "Toulouse",
                                "Des bulletins que l’on comprend du premier coup. Dites-moi quand ce n’est pas le cas.",
                                "fr, es"));
        people.oliver()
                .post(
                        "/m/edit",
                        profile(
                                "Health and safety officer",
                                "Bristol",
                                "I read near-miss reports so that nobody reads an accident report.",
                                "en, cy"));
        DemoStories.others(people);
    }

    private static Map<String, String> profile(String role, String location, String about, String languages) {
        return Map.of(
                "core:role", role,
                "core:organisation", "Rivage",
                "core:location", location,
                "core:about", about,
                "languages:spoken", languages);
    }
}
