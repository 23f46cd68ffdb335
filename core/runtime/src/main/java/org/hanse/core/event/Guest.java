package org.hanse.core.event;

import java.util.Locale;

/**
 * Somebody who said that they come, perhaps or for sure, and can be told by mail.
 *
 * @param answer the id of the answer, which lists are read by
 * @param language a BCP 47 tag
 */
public record Guest(long answer, long member, String name, String email, String language) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
