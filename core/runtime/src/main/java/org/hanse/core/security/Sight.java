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

    /**
     * Begins the condition that no block stands between the reader and somebody, whose id follows with a closing
     * parenthesis; it has the parameter {@code viewer}.
     */
    public static final String UNBLOCKED =
            "not exists (select hidden.id from core_block hidden where hidden.member = :viewer and hidden.other = ";

    /** Begins the same condition for each {@code core_member m}. */
    public static final String UNBLOCKED_FOR_EACH =
            "not exists (select hidden.id from core_block hidden where hidden.member = m.id and hidden.other = ";

    /**
     * The condition over {@code core_topic t} in {@code core_community c}; it has the parameters {@code closed} and
     * {@code viewer} too.
     */
    public static final String OF_TOPIC = "t.type not in :closed and " + UNBLOCKED + "t.author) and " + OF_COMMUNITY;

    /** The condition over {@code core_post p} of {@code core_topic t}. */
    public static final String OF_POST = OF_TOPIC + " and " + UNBLOCKED + "p.author)";

    /** The condition over {@code core_event e} in {@code core_community c}; it has the parameter {@code viewer} too. */
    public static final String OF_EVENT = UNBLOCKED + "e.organiser) and " + OF_COMMUNITY;

    /**
     * Joins the reader's membership {@code r} in the community of {@code core_topic t}, for {@link #OF_JOINED_TOPIC}.
     * EclipseLink lets an outer join refer to the first entity of a query only.
     */
    public static final String MEMBERSHIP =
            " left join core_membership r on r.community = t.community and r.member = :reader and r.left is null";

    /** The condition of {@link #OF_TOPIC} over {@link #MEMBERSHIP}, for queries that bring the reader's role as well. */
    public static final String OF_JOINED_TOPIC =
            "t.type not in :closed and " + UNBLOCKED + "t.author) and (c.openness >= :openness or r.id is not null)";

    private Sight() {}

    /** Bind the condition so that it holds for topics that the caller may read, past policies too. */
    public static <Q extends Query> Q ofTopics(Q query, Caller caller, Guards guards) {
        query.setParameter("closed", guards.closed(caller, Guarded.TOPIC_TYPE));
        return ofAuthored(query, caller);
    }

    /** Bind the condition so that it holds for what people made in communities whose content the caller may read. */
    public static <Q extends Query> Q ofAuthored(Q query, Caller caller) {
        return ofContent(ofPeople(query, caller), caller);
    }

    /** Bind {@link #UNBLOCKED} so that nobody is hidden, for those who act for a community. */
    public static <Q extends Query> Q ofAll(Q query) {
        query.setParameter("viewer", 0L);
        return query;
    }

    /** Bind {@link #UNBLOCKED}. Nobody is hidden from administrators, who answer for what goes on. */
    public static <Q extends Query> Q ofPeople(Q query, Caller caller) {
        query.setParameter(
                "viewer", caller.administrator() ? 0L : caller.member().orElse(0));
        return query;
    }

    /** Bind the condition so that it holds for members who may read the content of a community. */
    public static <Q extends Query> Q ofEachMember(Q query) {
        query.setParameter("openness", Visibility.SIGNED_IN.ordinal());
        return query;
    }

    /** Bind the condition so that it holds for members who may know of a community. */
    public static <Q extends Query> Q ofEachWhoKnows(Q query) {
        query.setParameter("openness", Visibility.LISTED.ordinal());
        return query;
    }

    /** Bind the condition so that it holds for members who may read topics, whatever a policy says of each of them. */
    public static <Q extends Query> Q ofEachReader(Q query, Guards guards) {
        query.setParameter("closed", guards.guarded(Guarded.TOPIC_TYPE));
        return ofEachMember(query);
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
