package org.hanse.sample.intranet;

import java.io.IOException;
import java.util.Map;

/** What the three accounts say about themselves. */
final class DemoProfiles {

    private DemoProfiles() {}

    static void fill(Visitor yann, Visitor camille, Visitor grace) throws IOException, InterruptedException {
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
