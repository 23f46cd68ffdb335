package org.hanse.core.profile;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which language to write to a member; without an address, or if the member has stopped mail, not at all.
 *
 * @param email the address, null without one
 * @param language a BCP 47 tag, empty if it is not known
 * @param stopped whether the member wants no mail
 */
public record MailAddress(@Nullable String email, String language, boolean stopped) {

    /** Return the address, if the host gave one and the member wants mail. */
    public Optional<String> address() {
        return stopped ? Optional.empty() : Optional.ofNullable(email);
    }

    /** Return the language as the host last said it, English if it is not known. */
    public Locale locale() {
        Locale known = Locale.forLanguageTag(language);
        return known.getLanguage().isEmpty() ? Locale.ENGLISH : known;
    }
}
