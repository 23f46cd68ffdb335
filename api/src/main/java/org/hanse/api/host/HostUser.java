package org.hanse.api.host;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The person who is signed in at the host.
 *
 * @param issuer who vouches for the person, such as {@code https://intranet.example}; with {@code subject} the only key
 * @param subject the person's id at the issuer, never reused
 * @param name the display name
 * @param email the e-mail address, if Hanse may know it and write to it
 * @param locale the language of the person, in pages and in mail
 * @param zone the time zone of the person
 * @param groups the groups that the host puts the person in
 * @param administrator whether the person administers Hanse
 * @since 0.1
 */
public record HostUser(
        String issuer,
        String subject,
        String name,
        Optional<String> email,
        Locale locale,
        ZoneId zone,
        Set<String> groups,
        boolean administrator) {

    /** Copy the groups. */
    public HostUser {
        groups = Set.copyOf(groups);
    }
}
