package org.hanse.core.badge;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.Window;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** The latest badges of the reader, or of a member whom the host names, for a page of the host. */
class BadgeStrip implements FragmentSource {

    private static final int SHOWN = 6;

    private final StoredAwards awards;
    private final AwardLines lines;
    private final Members members;

    @Inject
    BadgeStrip(StoredAwards awards, AwardLines lines, Members members) {
        this.awards = awards;
        this.lines = lines;
        this.members = members;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        SlotContext context = contexts.get(0);
        long member = member(caller, context.parameters().getOrDefault("member", ""));
        List<AwardLine> shown = lines.of(caller, latest(caller, member));
        boolean own = caller.is(member);
        // Nobody is told that somebody else has nothing.
        Optional<Member> found = shown.isEmpty() && !own ? Optional.empty() : members.find(member);
        return found.map(person ->
                        Map.of(context.subject(), new Fragment(Map.of("awards", shown, "own", own, "member", person))))
                .orElse(Map.of());
    }

    private List<AwardRow> latest(Caller caller, long member) {
        List<AwardRow> latest =
                new ArrayList<>(awards.rows(caller, member, Window.last(SHOWN)).items());
        Collections.reverse(latest);
        return latest;
    }

    /** Return whose badges are asked for; 0, whom nobody is, if that is no member. */
    private static long member(Caller caller, String given) {
        if (given.isBlank()) {
            return caller.member().orElse(0);
        }
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
