package org.hanse.sample.intranet;

import java.io.IOException;
import java.util.Map;

/** Who is connected with whom, who has asked, and who follows whom; and the first words of somebody new. */
record DemoTies(DemoPeople people) {

    void tie() throws IOException, InterruptedException {
        act(people.camille(), people.yann(), "connect");
        act(people.yann(), people.camille(), "connect");
        act(people.grace(), people.yann(), "connect");
        act(people.yann(), people.grace(), "connect");
        act(people.malo(), people.camille(), "connect");
        act(people.ines(), people.yann(), "connect");
        act(people.oliver(), people.grace(), "connect");
        act(people.camille(), people.grace(), "connect");
        act(people.camille(), people.grace(), "follow");
        act(people.yann(), people.camille(), "follow");
        act(people.malo(), people.yann(), "follow");
        act(people.grace(), people.oliver(), "follow");
        arrive();
    }

    private void arrive() throws IOException, InterruptedException {
        String here = "/c/" + DemoContent.COMMUNITY;
        people.malo().post(here + "/join", Map.of("charter", "1"));
        people.malo()
                .post(
                        here + "/new",
                        Map.of(
                                "type", "core:question",
                                "title", "Mon premier jaugeage au saumon : quelles erreurs éviter ?",
                                "tags", "jaugeage, terrain",
                                "source",
                                        "Bonjour à toutes et à tous. Je jauge le Meu la semaine prochaine, courant assez vif, "
                                                + "fond de galets. Qu’auriez-vous aimé savoir avant le vôtre ?"));
        people.ines().post(here + "/join", Map.of("charter", "1"));
        people.oliver().post("/c/" + DemoContent.SAFETY + "/join", Map.of());
    }

    private static void act(Visitor who, Visitor other, String deed) throws IOException, InterruptedException {
        who.post("/m/%s/%s".formatted(other.id(), deed), Map.of());
    }
}
