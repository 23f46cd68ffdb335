package org.hanse.api.community;

/**
 * What is to become of a plugin's data when a community detaches it.
 *
 * @since 0.1
 */
public enum Detachment {
    /** It stays, unseen, until the community attaches the plugin again. */
    KEEP,
    /** It stays for seven days, in which facilitators can download it; then {@link #PURGE} follows. */
    EXPORT,
    /** It is deleted. */
    PURGE
}
