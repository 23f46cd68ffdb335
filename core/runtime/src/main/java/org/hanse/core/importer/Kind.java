package org.hanse.core.importer;

import java.util.Locale;

/** What can be imported. */
enum Kind {
    MEMBER,
    TOPIC,
    POST,
    REVISION,
    LINK,
    BADGE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
