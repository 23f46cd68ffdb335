package org.hanse.api.search;

import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.security.Guarded;

/**
 * Who may find a document. Core turns it into conditions of the query, so that counts and facets cover nothing else.
 *
 * @param rule who they are
 * @param community the community that the rule is about, absent for rules about none
 * @param guarded the guard that has to be open to them as well
 * @since 0.1
 */
public record Readership(Rule rule, OptionalLong community, Optional<Guarded> guarded) {

    /** The rules. */
    public enum Rule {
        /** Those who may read the content of the community. */
        READERS,
        /** Those who belong to the community. */
        MEMBERS,
        /** Those who may know that the community exists. */
        CARD,
        /** Those who may see profiles. */
        PROFILES,
        /** Everybody who is signed in. */
        SIGNED_IN,
        /** Everybody. */
        EVERYBODY
    }

    /** Return those who may read the content of a community. */
    public static Readership readersOf(long community) {
        return new Readership(Rule.READERS, OptionalLong.of(community), Optional.empty());
    }

    /** Return those who belong to a community. */
    public static Readership membersOf(long community) {
        return new Readership(Rule.MEMBERS, OptionalLong.of(community), Optional.empty());
    }

    /** Return those who may know that a community exists. */
    public static Readership whoKnowsOf(long community) {
        return new Readership(Rule.CARD, OptionalLong.of(community), Optional.empty());
    }

    /** Return those whom a rule names without a community. */
    public static Readership of(Rule rule) {
        return new Readership(rule, OptionalLong.empty(), Optional.empty());
    }

    /** Return those of them to whom a guard is open. */
    public Readership guardedBy(Guarded guard) {
        return new Readership(rule, community, Optional.of(guard));
    }
}
