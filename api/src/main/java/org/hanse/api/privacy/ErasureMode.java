package org.hanse.api.privacy;

/**
 * What becomes of what somebody contributed; all else about that person is deleted.
 *
 * @since 0.1
 */
public enum ErasureMode {
    /** It is deleted too. */
    EVERYTHING,
    /** It stays, and nothing tells whose it is. */
    ANONYMISE,
    /** It stays under the name, which the person has agreed to. */
    CONSENT
}
