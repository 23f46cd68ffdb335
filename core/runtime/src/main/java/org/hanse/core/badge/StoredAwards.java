package org.hanse.core.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.badge.Evidence;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Guards;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;

/** Awards in the database. Who may not see people sees no awards, nor what somebody earned in private. */
@ApplicationScoped
class StoredAwards implements Awards {

    private static final Keyset<AwardRow> LIST = Keyset.rising(AwardRow::id);

    private final EntityManager entities;
    private final Exhibits exhibits;
    private final Settings settings;
    private final Guards guards;

    @Inject
    StoredAwards(EntityManager entities, Exhibits exhibits, Settings settings, Guards guards) {
        this.entities = entities;
        this.exhibits = exhibits;
        this.settings = settings;
        this.guards = guards;
    }

    @Override
    public Slice<Award> of(Caller caller, long member, Window window) {
        Slice<AwardRow> rows = rows(caller, member, window);
        Map<Evidence, Exhibit> seen = exhibits.seenBy(
                caller, rows.items().stream().map(AwardRow::evidence).toList());
        return rows.map(row -> row.award(seen.containsKey(row.evidence())));
    }

    /** Return awards that the caller may see, with their evidence, which of one's own one may see no longer. */
    Slice<AwardRow> rows(Caller caller, long member, Window window) {
        return PeopleSight.isOpenTo(caller, settings)
                ? LIST.read(
                        window,
                        side -> PeopleSight.ofProfiles(
                                        Sight.ofTopics(
                                                entities.createNamedQuery("core_award." + side, AwardRow.class),
                                                caller,
                                                guards),
                                        caller)
                                .setParameter("member", member))
                : new Slice<>(List.of(), OptionalLong.empty(), OptionalLong.empty());
    }
}
