package org.hanse.core.security;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;

/**
 * Who may see people: members, and everybody else only where that is configured.
 *
 * <p>Whoever is not in the directory is open to those who know them only, as a condition inside JPQL queries over
 * {@code core_member m}: themselves, administrators, those with whom they share a community now, and those with whom they
 * are connected, whom they have asked to connect, or whom they follow. That somebody else asks or follows opens nothing.
 *
 * <pre>{@code
 * "select … from core_member m where m.id in :ids and " + PeopleSight.OPEN
 * PeopleSight.ofProfiles(query, caller)
 * }</pre>
 */
public final class PeopleSight {

    /** Whether those who are not signed in see profiles. */
    public static final Setting<Boolean> PUBLIC = Setting.flag("profile-public", false);

    /** The condition that {@code core_member m} is in the directory. */
    public static final String LISTED =
            "not exists (select d.member from core_listing d where d.member = m.id and d.listed = false)";

    /** Begins the condition that {@code core_member m} has taken up with somebody, whose id ends it. */
    private static final String CONNECTS = "exists (select k.id from core_connection k where k.member = m.id"
            + " and k.state in (org.hanse.api.profile.Relation.State.CONNECTED,"
            + " org.hanse.api.profile.Relation.State.REQUESTED) and k.other = ";

    /** Begins the condition that {@code core_member m} follows somebody, whose id ends it. */
    private static final String FOLLOWS = "exists (select f.id from core_follow f where f.member = m.id and f.other = ";

    /** The condition that the profile of {@code core_member m} is open to a reader, bound by {@link #ofProfiles}. */
    public static final String OPEN = "(:above = true or m.id = :reader or " + LISTED
            + " or exists (select s.id from core_membership s where s.member = m.id and s.left is null"
            + " and s.community in :communities)"
            + " or " + CONNECTS + ":reader) or " + FOLLOWS + ":reader))";

    /** The same condition for each reader {@code core_member r}, who is told of it where nobody asks. */
    public static final String OPEN_TO_EACH = "(m.id = r.id or " + LISTED
            + " or exists (select s.id from core_membership s join core_membership t on t.community = s.community"
            + " where s.member = m.id and s.left is null and t.member = r.id and t.left is null)"
            + " or " + CONNECTS + "r.id) or " + FOLLOWS + "r.id))";

    private PeopleSight() {}

    /** Bind {@link #OPEN}. */
    public static <Q extends Query> Q ofProfiles(Q query, Caller caller) {
        List<Long> communities = new ArrayList<>(List.of(0L));
        communities.addAll(caller.roles().keySet());
        query.setParameter("above", caller.administrator())
                .setParameter("reader", caller.member().orElse(0))
                .setParameter("communities", communities);
        return query;
    }

    /** Return whether a caller may see profiles. */
    public static boolean isOpenTo(Caller caller, Settings settings) {
        return caller.signedIn() || settings.get(PUBLIC);
    }
}
