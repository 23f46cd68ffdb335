package org.hanse.core.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanse.api.host.HostUser;
import org.jspecify.annotations.Nullable;

/**
 * What the host says of a person beside the key; members follow it.
 *
 * @param name the display name
 * @param email the address to write to, null without one
 * @param language a BCP 47 tag as the host says it, spoken by core or not, empty for somebody who never came
 * @param zone the id of a time zone, empty for somebody who never came
 */
record HostPerson(String name, @Nullable String email, String language, String zone) {

    /** The longest address (RFC 5321, section 4.5.3.1.3, without its brackets). */
    static final int LONGEST_EMAIL = 254;

    static final int LONGEST_LANGUAGE = 35;

    static final int LONGEST_ZONE = 60;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cc}]+@[^\\s@\\p{Cc}]+");

    /** Leave out what is no address: it must not keep anybody out. */
    static HostPerson of(HostUser user) {
        Optional<String> address = user.email().map(String::strip).filter(HostPerson::isAddress);
        Locale language = user.locale().stripExtensions();
        String tag = language.toLanguageTag();
        String zone = user.zone().getId();
        return new HostPerson(
                MemberEntity.shortened(user.name().isBlank() ? user.subject() : user.name()),
                address.orElse(null),
                tag.length() <= LONGEST_LANGUAGE ? tag : language.getLanguage(),
                zone.length() <= LONGEST_ZONE ? zone : "");
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_EMAIL && ADDRESS.matcher(text).matches();
    }
}
