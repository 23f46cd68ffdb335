package org.hanse.core.security;

import jakarta.persistence.Query;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;

/**
 * What of communities a caller may see, as a condition inside JPQL queries of any domain.
 *
 * <p>A query names the community {@code c} and adds the condition, then binds the caller:
 *
 * <pre>{@code
 * select … from core_topic t join core_community c on c.id = t.community where t.id = :id and " + Sight.OF_COMMUNITY
 * Sight.ofContent(query, caller)
 * }</pre>
 */
public final class Sight {

    /** The condition over {@code core_community c}; it has the parameters {@code openness} and {@code reader}. */
    public static final String OF_COMMUNITY = "(c.openness >= :openness or exists (select m.id from core_membership m"
            + " where m.community = c.id and m.member = :reader and m.left is null))";

    /**
     * The condition over {@code core_community c} and {@code core_member m}, for lists of members who are to learn of
     * something; it has the parameter {@code openness}.
     */
    public static final String OF_EACH_MEMBER = "(c.openness >= :openness or exists (select s.id from core_membership s"
            + " where s.community = c.id and s.member = m.id and s.left is null))";

    /** The condition over {@code core_topic t} in {@code core_community c}; it has the parameter {@code closed} too. */
    public static final String OF_TOPIC = "t.type not in :closed and " + OF_COMMUNITY;

    /**
     * Joins the reader's membership {@code r} in the community of {@code core_topic t}, for {@link #OF_JOINED_TOPIC}.
     * EclipseLink lets an outer join refer to the first entity of a query only.
     */
    public static final String MEMBERSHIP =
            " left join core_membership r on r.community = t.community and r.member = :reader and r.left is null";

    /** The condition of {@link #OF_TOPIC} over {@link #MEMBERSHIP}, for queries that bring the reader's role as well. */
    public static final String OF_JOINED_TOPIC =
            "t.type not in :closed and (c.openness >= :openness or r.id is not null)";

    private Sight() {}

    /** Bind the condition so that it holds for topics that the caller may read, past policies too. */
    public static <Q extends Query> Q ofTopics(Q query, Caller caller, Guards guards) {
        query.setParameter("closed", guards.closed(caller, Guarded.TOPIC_TYPE));
        return ofContent(query, caller);
    }

    /** Bind the condition so that it holds for members who may read the content of a community. */
    public static <Q extends Query> Q ofEachMember(Q query) {
        query.setParameter("openness", Visibility.SIGNED_IN.ordinal());
        return query;
    }

    /** Bind the condition so that it holds for communities whose content the caller may read. */
    public static <Q extends Query> Q ofContent(Q query, Caller caller) {
        return bind(query, caller, everybody(caller));
    }

    /**
     * Bind the condition so that it holds for communities that the caller belongs to, and for somebody who is not signed
     * in for public ones. What else the query asks for is bound already.
     */
    public static void ofOwn(Query query, Caller caller) {
        query.setParameter("openness", caller.signedIn() ? Integer.MAX_VALUE : Visibility.PUBLIC.ordinal());
    }

    /** Return the least visibility of communities that everybody reads who is signed in, or not, as the caller is. */
    public static Visibility everybody(Caller caller) {
        return caller.signedIn() ? Visibility.SIGNED_IN : Visibility.PUBLIC;
    }

    /** Bind the condition so that it holds for communities that the caller may know of. */
    public static <Q extends Query> Q ofCards(Q query, Caller caller) {
        return bind(query, caller, Visibility.LISTED);
    }

    private static <Q extends Query> Q bind(Q query, Caller caller, Visibility lowest) {
        query.setParameter("openness", (caller.administrator() ? Visibility.SECRET : lowest).ordinal());
        query.setParameter("reader", caller.member().orElse(0));
        return query;
    }
}
