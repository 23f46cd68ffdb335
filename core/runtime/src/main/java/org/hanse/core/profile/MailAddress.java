package org.hanse.core.profile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which language to write to a member; without an address, or if the member has stopped mail, not at all.
 *
 * @param name the name of the member
 * @param email the address, null without one
 * @param language a BCP 47 tag, empty if it is not known
 * @param zone the id of a time zone, empty if it is not known
 * @param stopped whether the member wants no mail
 * @param refusals on how many days in a row the address was refused as one that does not exist
 */
public record MailAddress(
        String name, @Nullable String email, String language, String zone, boolean stopped, int refusals) {

    private static final int ENOUGH = 3;

    /** Return the address, if the host gave one, the member wants mail and the address exists for all we know. */
    public Optional<String> address() {
        return stopped || isRefused() ? Optional.empty() : Optional.ofNullable(email);
    }

    /** Return whether the address was refused so often that nothing is sent there any more. */
    public boolean isRefused() {
        return refusals >= ENOUGH;
    }

    /** Return the language as the host last said it, English if it is not known. */
    public Locale locale() {
        Locale known = Locale.forLanguageTag(language);
        return known.getLanguage().isEmpty() ? Locale.ENGLISH : known;
    }

    /** Return the time zone as the host last said it, UTC if it is not known. */
    public ZoneId timeZone() {
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            // A newer machine may have known it.
            return ZoneOffset.UTC;
        }
    }
}
