package org.hanse.core.profile;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.Relation;
import org.hanse.api.security.Caller;

/**
 * What of profiles a reader may see, as a condition inside JPQL queries.
 *
 * <p>A query names what it reads {@code v}, which has a {@code member} and an {@code item}, and joins the audience that
 * the person chose for it:
 *
 * <pre>{@code
 * "select … from core_profile_value v" + ProfileSight.CHOSEN + " where v.member = :member and " + ProfileSight.OF_ITEM
 * ProfileSight.bind(query, caller, defaults)
 * }</pre>
 *
 * <p>Nobody stands above it: what a person keeps for themselves is hidden from administrators too.
 */
final class ProfileSight {

    /** Joins the chosen audience {@code a}; EclipseLink lets it refer to the first entity of a query only. */
    static final String CHOSEN = " left join core_audience a on a.member = v.member and a.item = v.item";

    /** Whether the reader is connected with the member of {@code v}. */
    private static final String CONNECTED = "exists (select k.id from core_connection k"
            + " where k.member = v.member and k.other = :reader and k.state = :tied)";

    /** The condition; its parameters are bound by {@link #bind}. */
    static final String OF_ITEM = "(v.member = :reader or a.level >= :openness"
            + " or (a.id is null and v.item in :open)"
            + " or (a.level = 2 and exists (select p.id from core_audience_community p"
            + " where p.audience = a.id and p.community in :communities))"
            + " or ((a.level = 1 or (a.id is null and v.item in :connected)) and " + CONNECTED + "))";

    private static final String NONE = "none";

    private ProfileSight() {}

    /**
     * Bind the condition.
     *
     * @param defaults the default audience of each item that the query may meet
     */
    static <Q extends Query> Q bind(Q query, Caller caller, Map<String, Audience> defaults) {
        Audience openness = caller.signedIn() ? Audience.MEMBERS : Audience.PUBLIC;
        query.setParameter("reader", caller.member().orElse(0))
                .setParameter("openness", openness.ordinal())
                .setParameter("open", items(defaults, openness, Audience.PUBLIC))
                .setParameter("connected", items(defaults, Audience.CONNECTIONS, Audience.CONNECTIONS))
                .setParameter("communities", communities(caller))
                .setParameter("tied", Relation.State.CONNECTED);
        return query;
    }

    private static List<String> items(Map<String, Audience> defaults, Audience lowest, Audience highest) {
        List<String> items = new ArrayList<>(List.of(NONE));
        defaults.forEach((item, audience) -> {
            if (audience.compareTo(lowest) >= 0 && audience.compareTo(highest) <= 0) {
                items.add(item);
            }
        });
        return items;
    }

    private static List<Long> communities(Caller caller) {
        List<Long> communities = new ArrayList<>(List.of(0L));
        communities.addAll(caller.roles().keySet());
        return communities;
    }
}
