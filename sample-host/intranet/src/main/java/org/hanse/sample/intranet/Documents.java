package org.hanse.sample.intranet;

import java.util.List;
import java.util.Optional;

/** The documents of the intranet, in the language that each was written in. */
final class Documents {

    static final List<Document> ALL = List.of(
            new Document(
                    "guide-crues",
                    "Guide d’astreinte en période de crue",
                    "Direction de l’exploitation",
                    "12 novembre",
                    "crues, astreinte",
                    List.of(
                            "L’astreinte est déclenchée dès que la cote d’alerte est franchie à l’une des trois stations "
                                    + "de référence, ou sur demande du préfet.",
                            "L’ingénieur d’astreinte confirme la cote par un deuxième relevé avant toute manœuvre de vanne. "
                                    + "Une mesure isolée ne suffit jamais : un capteur noyé lit toujours trop haut.",
                            "Chaque manœuvre est notée dans le cahier de quart, avec l’heure, la cote amont et la cote aval.")),
            new Document(
                    "site-safety",
                    "Working safely near moving water",
                    "Health and safety",
                    "3 November",
                    "habits, near-miss, radio, ropes",
                    List.of(
                            "Two people, one rope, one radio. Nobody works alone within two metres of moving water, "
                                    + "whatever the depth.",
                            "Before you start, agree on the word that stops everything. Anyone may say it; nobody has to "
                                    + "explain why.",
                            "A near miss is a gift. Report it the same day, so that the next team reads it before they set out.")),
            new Document(
                    "modele-rapport",
                    "Modèle de rapport d’étude hydraulique",
                    "Réseau des modélisateurs",
                    "28 octobre",
                    "modélisation, rapport",
                    List.of(
                            "Le rapport commence par la question posée, dans les mots du client, puis par la réponse, en "
                                    + "trois phrases.",
                            "Le calage du modèle est montré, pas affirmé : hydrogramme observé, hydrogramme calculé, et "
                                    + "l’écart en chiffres.")));

    private Documents() {}

    static Optional<Document> find(String id) {
        return ALL.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}
