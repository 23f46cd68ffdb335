package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.profile.Blocks;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;
import org.hanse.api.settings.Settings;
import org.hanse.core.search.index.Tokens;
import org.hanse.core.search.index.Wanted;
import org.hanse.core.security.Guards;
import org.hanse.core.security.PeopleSight;

/** Tells the index who looks: the same rules as {@link org.hanse.core.security.Sight}, as tokens. */
@ApplicationScoped
class Readers {

    private final Guards guards;
    private final Settings settings;
    private final CommunityOpenness openness;
    private final Blocks blocks;

    @Inject
    Readers(Guards guards, Settings settings, CommunityOpenness openness, Blocks blocks) {
        this.guards = guards;
        this.settings = settings;
        this.openness = openness;
        this.blocks = blocks;
    }

    Wanted.Reader of(Caller caller) {
        Set<String> own = new HashSet<>();
        if (caller.signedIn()) {
            own.add(Tokens.SIGNED_IN);
            caller.roles().keySet().forEach(community -> own.add(Tokens.member(community)));
        }
        return new Wanted.Reader(
                caller.administrator() ? Optional.empty() : Optional.of(with(own, caller)),
                own,
                guards.closed(caller, Guarded.TOPIC_TYPE),
                blocks.hidden(caller).stream().filter(member -> member != 0).collect(Collectors.toSet()),
                caller.administrator() ? Set.of() : narrowed(caller));
    }

    private Set<String> with(Set<String> own, Caller caller) {
        Set<String> tokens = new HashSet<>(own);
        tokens.add(Tokens.EVERYBODY);
        if (PeopleSight.isOpenTo(caller, settings)) {
            tokens.add(Tokens.PROFILES);
        }
        return tokens;
    }

    private Set<Long> narrowed(Caller caller) {
        Set<Long> narrowed = openness.narrowed();
        narrowed.removeAll(caller.roles().keySet());
        return narrowed;
    }
}
