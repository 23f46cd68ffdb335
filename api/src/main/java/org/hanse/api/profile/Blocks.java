package org.hanse.api.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.security.Caller;

/**
 * Whom a caller does not see, and who does not see the caller, because one of the two has blocked the other. Whatever
 * shows people or what they wrote asks for it, in its query: {@code … and p.author not in :hidden}. Nobody is hidden from
 * administrators, who answer for what goes on. Inject it.
 *
 * @since 0.1
 */
public interface Blocks {

    /**
     * Return the ids of those who are hidden, read once in a request. Never empty, so that it can stand in a query: an id
     * that nobody has is added.
     */
    Set<Long> hidden(Caller caller);

    /**
     * Return those of some members between whom and a member there is no block, in their order: whom to tell of what the
     * member did, where nobody asks.
     */
    List<Long> leave(long member, Collection<Long> others);

    /** Return those of some members who are not hidden from a caller. */
    default List<Long> leave(Caller caller, Collection<Long> others) {
        Set<Long> hidden = hidden(caller);
        return others.stream().filter(other -> !hidden.contains(other)).toList();
    }

    /** Return whether two see each other no more. */
    default boolean between(Caller caller, long member) {
        return hidden(caller).contains(member);
    }
}
