package org.hanse.api.security;

/**
 * The answer of a policy. Among several, one DENY wins, and where nothing is allowed the answer is DENY.
 *
 * @param verdict the answer
 * @param reason for DENY, a message key of the plugin that explains it to the caller; otherwise empty
 * @since 0.1
 */
public record Decision(Verdict verdict, String reason) {

    /** What a policy answers. */
    public enum Verdict {
        /** The policy allows it. */
        ALLOW,
        /** The policy refuses it. */
        DENY,
        /** The policy has no opinion. */
        ABSTAIN
    }

    /** Return a decision that allows. */
    public static Decision allow() {
        return new Decision(Verdict.ALLOW, "");
    }

    /** Return a decision that refuses, with the key of the message that says why. */
    public static Decision deny(String reason) {
        return new Decision(Verdict.DENY, reason);
    }

    /** Return a decision without opinion. */
    public static Decision abstain() {
        return new Decision(Verdict.ABSTAIN, "");
    }

    /** Return whether this decision refuses. */
    public boolean denies() {
        return verdict == Verdict.DENY;
    }
}
