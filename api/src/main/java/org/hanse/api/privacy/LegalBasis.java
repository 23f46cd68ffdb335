package org.hanse.api.privacy;

/**
 * Why personal data may be kept, as article 6 of the GDPR names the reasons.
 *
 * @since 0.1
 */
public enum LegalBasis {
    /** The person has agreed, and may change their mind. */
    CONSENT,
    /** What the person asked for cannot be done without. */
    CONTRACT,
    /** A law demands it. */
    OBLIGATION,
    /** It serves those who run the community and those in it, and does the person no harm. */
    INTEREST
}
