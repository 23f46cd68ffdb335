package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.security.Caller;
import org.hanse.core.view.View;

/** Shows members their own profile as others see it. */
@ApplicationScoped
class Previews {

    private final ProfileBook book;
    private final ProfileViews views;
    private final Audiences audiences;
    private final OpenProfiles open;

    @Inject
    Previews(ProfileBook book, ProfileViews views, Audiences audiences, OpenProfiles open) {
        this.book = book;
        this.views = views;
        this.audiences = audiences;
        this.open = open;
    }

    View of(Caller caller, String as) {
        Caller eyes = eyes(caller, as);
        long own = caller.member().orElseThrow(NoMember::of);
        List<OwnCommunity> communities = audiences.communities(own);
        return book.find(eyes, own)
                .map(profile -> views.preview(caller, profile, eyes, as, communities))
                .orElseGet(() -> views.hidden(caller, as, communities));
    }

    private Caller eyes(Caller caller, String as) {
        if (as.equals("public")) {
            return Caller.anonymous(caller.locale(), caller.zone());
        }
        return switch (as.charAt(0)) {
            case 'c' -> Strangers.in(caller, Set.of(own(caller, number(as))));
            case 'm' -> as.equals("member") ? Strangers.in(caller, Set.of()) : person(caller, number(as));
            default -> throw NoMember.of();
        };
    }

    /** What the person shows to a community is no secret to them, that somebody else belongs to it may be. */
    private Caller person(Caller caller, long member) {
        if (open.find(caller, member).isEmpty()) {
            throw NoMember.of();
        }
        Set<Long> own = caller.roles().keySet();
        Set<Long> shared = audiences.communities(member).stream()
                .map(OwnCommunity::id)
                .filter(own::contains)
                .collect(Collectors.toSet());
        return Strangers.person(caller, member, shared);
    }

    private static long own(Caller caller, long community) {
        if (!caller.belongsTo(community)) {
            throw NoMember.of();
        }
        return community;
    }

    private static long number(String as) {
        try {
            return Long.parseLong(as.substring(1));
        } catch (NumberFormatException e) {
            throw NoMember.of();
        }
    }
}
