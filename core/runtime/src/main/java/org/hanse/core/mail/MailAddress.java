package org.hanse.core.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where and in which language to write to a member; without an address, not at all. */
public record MailAddress(@Nullable String email, String language) {

    Optional<String> address() {
        return Optional.ofNullable(email);
    }

    Locale locale() {
        return language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }
}
