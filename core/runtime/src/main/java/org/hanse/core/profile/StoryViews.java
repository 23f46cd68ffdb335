package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Audience;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.View;

/** Models of the forms of experiences and statements. */
@ApplicationScoped
class StoryViews {

    /** The audience of a statement that has no id yet. */
    static final String NEW_OFFER = "core:offer";

    private static final int SPARE = 3;

    private final Vocabulary vocabulary;
    private final Audiences audiences;
    private final Links links;

    @Inject
    StoryViews(Vocabulary vocabulary, Audiences audiences, Links links) {
        this.vocabulary = vocabulary;
        this.audiences = audiences;
        this.links = links;
    }

    View experience(Caller caller, long id, Experience.Text text, List<String> skills, Map<String, String> problems) {
        List<String> spaced = new ArrayList<>(skills);
        for (int i = 0; i < SPARE; i++) {
            spaced.add("");
        }
        Map<String, String> said = new HashMap<>();
        List.of("position", "organisation", "started", "ended", "description")
                .forEach(field -> said.put(
                        field,
                        problems.containsKey(field) ? CoreWords.to(caller, problems.getOrDefault(field, "")) : ""));
        return new View(
                "profile/experience-edit.vm",
                Map.of(
                        "entered",
                        text,
                        "skills",
                        spaced,
                        "offered",
                        vocabulary.offered(caller.locale()),
                        "problems",
                        said,
                        "wrong",
                        problems.size(),
                        "fresh",
                        id == 0,
                        "address",
                        links.page("m/self/experience/" + id)));
    }

    View offer(Caller caller, boolean sought, String text, String day, AudienceChoice seen, String problem) {
        long member = caller.member().orElse(0);
        AudienceForm.Maker maker = new AudienceForm.Maker(caller.locale(), audiences.communities(member));
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("offered", CoreWords.to(caller, "profile.offer.offered"));
        kinds.put("sought", CoreWords.to(caller, "profile.offer.sought"));
        return new View(
                "profile/offer-edit.vm",
                Map.of(
                        "kinds", kinds,
                        "kind", sought ? "sought" : "offered",
                        "statement", text,
                        "until", day,
                        "audience", maker.of(NEW_OFFER, Audience.MEMBERS, seen),
                        "problem", problem));
    }
}
