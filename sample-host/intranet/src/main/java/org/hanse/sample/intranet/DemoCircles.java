package org.hanse.sample.intranet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Communities with every way in, what they say of themselves, and who waits at their doors. */
record DemoCircles(DemoPeople people) {

    static final String ON_CALL = "astreinte";
    static final String PILOTS = "intranet-pilots";
    static final String ROPES = "rope-access";

    private static final Pattern CALL = Pattern.compile("/invitations/\\d+");

    private static final String CHARTER_OF_RIVERS = """
            1. **Dire d’où l’on parle.** Une mesure, un souvenir et un avis n’ont pas le même poids : précisez.
            2. **Répondre, même brièvement.** « Je ne sais pas, mais Nolwenn sait » est une réponse.
            3. **Citer le chantier, jamais les personnes.** Nous apprenons des erreurs, nous ne les attribuons pas.
            4. **Rendre ce que l’on a reçu.** La solution trouvée revient dans le sujet, avec ses limites.
            """;

    private static final String CHARTER_OF_ROPES = """
            - Nobody goes on the rope alone, and nobody laughs at a question about a knot.
            - What went wrong is told here within a week, without names.
            - Photographs show equipment. People are asked first.
            """;

    private static final String OFFICES_IN_A_LINE =
            "Les six agences, leurs outils et leurs trames : y est qui travaille aux études.";

    /** Found them, and let people ask, be invited and be taken. */
    void form() throws IOException, InterruptedException {
        rivers();
        onCall();
        people.yann()
                .post(
                        "/communities/new",
                        card("Bureaux d’études", "bureaux-etudes", "fr", "SIGNED_IN", "RULE")
                                .says(OFFICES_IN_A_LINE)
                                .fields());
        // Groups that are members by themselves are the administration's to name.
        people.grace()
                .post(
                        "/c/bureaux-etudes/edit",
                        card("Bureaux d’études", "bureaux-etudes", "fr", "SIGNED_IN", "RULE")
                                .says(OFFICES_IN_A_LINE)
                                .with("groups", "engineers")
                                .with("groupJoins", "true")
                                .with("colour", "6")
                                .fields());
        pilots();
        ropes();
        archive();
    }

    private void rivers() throws IOException, InterruptedException {
        String here = "/c/" + DemoContent.COMMUNITY;
        people.yann()
                .post(
                        here + "/edit",
                        card("Hydraulique et rivières", DemoContent.COMMUNITY, "fr", "PUBLIC", "OPEN")
                                .says(DemoContent.RIVERS_IN_A_LINE)
                                .with("purpose", "Ne plus chercher seul ce qu’un collègue a déjà trouvé.")
                                .with("description", """
                                        Nous sommes hydrologues, modélisateurs, jaugeurs, exploitants. Ici, on pose une \
                                        question de terrain le matin et l’on a une piste le soir.

                                        Les retours d’expérience y restent, et les guides en profitent.
                                        """)
                                .with("welcome", """
                                        Bienvenue ! Dites-nous en trois lignes **sur quelle rivière vous travaillez** et \
                                        ce qui vous occupe cette semaine : c’est ainsi que l’on vous trouvera.
                                        """)
                                .with("colour", "2")
                                .fields());
        people.yann().post(here + "/members/" + people.camille().id() + "/role", Map.of("role", "STEWARD"));
        people.yann().post(here + "/charter/edit", Map.of("source", CHARTER_OF_RIVERS));
        people.yann().post(here + "/charter/agree", Map.of("number", "1"));
    }

    private void onCall() throws IOException, InterruptedException {
        String here = "/c/" + ON_CALL;
        people.yann()
                .post(
                        "/communities/new",
                        card("Astreinte crues", ON_CALL, "fr", "LISTED", "REQUEST")
                                .says("Tours de garde, consignes et relèves : ceux qui décrochent la nuit.")
                                .fields());
        people.camille()
                .post(here + "/join", Map.of("reason", "Je suis d’astreinte une semaine sur quatre depuis octobre."));
        people.yann()
                .post(
                        here + "/facilitation/requests",
                        Map.of("member", people.camille().id(), "taken", "true", "reason", "Bienvenue dans le tour !"));
        people.ines()
                .post(
                        here + "/join",
                        Map.of(
                                "reason",
                                "Je rédige les bulletins de prévision de la Vilaine. Lire vos relèves m’éviterait de vous "
                                        + "appeler à trois heures du matin."));
        people.malo()
                .post(here + "/join", Map.of("reason", "Je commence mes gardes en janvier, avec Yann comme binôme."));
    }

    private void pilots() throws IOException, InterruptedException {
        String here = "/c/" + PILOTS;
        Visitor grace = people.grace();
        grace.post(
                "/communities/new",
                card("New intranet pilots", PILOTS, "en", "SECRET", "INVITE_ONLY")
                        .says("Thirty people who break things before everybody else does.")
                        .fields());
        String note =
                "You said that search never finds anything. Come and prove it: half an hour a week, until spring.";
        for (Visitor invited : new Visitor[] {people.oliver(), people.camille(), people.yann()}) {
            grace.post(here + "/invitations/members", Map.of("member", invited.id(), "note", note));
        }
        accept(people.oliver());
        if (grace.page(here + "/invitations").contains("/invitations/mails")) {
            grace.post(
                    here + "/invitations/mails",
                    Map.of("address", "j.moreau@partner.example", "note", "Your view from outside would help us."));
        }
        grace.post(here + "/invitations/links", Map.of("most", "10", "days", "14"));
    }

    private void ropes() throws IOException, InterruptedException {
        String here = "/c/" + ROPES;
        Visitor oliver = people.oliver();
        oliver.post(
                "/communities/new",
                card("Rope access", ROPES, "en", "LISTED", "REQUEST")
                        .says("For those who inspect dams and gates from above.")
                        .fields());
        oliver.post(here + "/charter/edit", Map.of("source", CHARTER_OF_ROPES, "binding", "true"));
        oliver.post(here + "/charter/agree", Map.of("number", "1"));
        people.camille()
                .post(
                        here + "/join",
                        Map.of("charter", "1", "reason", "Inspection de la Chapelle-Erbrée au printemps, sur cordes."));
    }

    private void archive() throws IOException, InterruptedException {
        people.yann()
                .post(
                        "/communities/new",
                        card("Chantier de Redon", "chantier-redon", "fr", "SIGNED_IN", "OPEN")
                                .says("Le confortement des quais, de 2022 à 2024. À relire avant le prochain.")
                                .fields());
        people.yann().post("/c/chantier-redon/edit/archive", Map.of("archived", "true"));
    }

    /** Accept the only invitation: a secret community has no address yet for somebody invited. */
    private static void accept(Visitor invited) throws IOException, InterruptedException {
        Matcher form = CALL.matcher(invited.page("/invitations"));
        if (form.find()) {
            invited.post(form.group(), Map.of("accepted", "true"));
        }
    }

    private static Card card(String name, String slug, String language, String visibility, String joining) {
        return new Card(new HashMap<>(Map.of(
                "name", name, "slug", slug, "language", language, "visibility", visibility, "joining", joining)));
    }

    /** The fields of the form that founds or edits a community. */
    private record Card(Map<String, String> fields) {

        Card with(String field, String value) {
            fields.put(field, value);
            return this;
        }

        Card says(String summary) {
            return with("summary", summary);
        }
    }
}
