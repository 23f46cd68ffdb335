package org.hanse.core.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hanse.api.profile.Relation;

/**
 * The lists of the page of connections.
 *
 * @param kind what a list shows
 */
record Lists(Relation.Kind kind) {

    static final List<Lists> ALL =
            Arrays.stream(Relation.Kind.values()).map(Lists::new).toList();

    /** Return the list that an address names, the first one if it names none. */
    static Lists of(String word) {
        return ALL.stream().filter(each -> each.word().equals(word)).findFirst().orElse(ALL.get(0));
    }

    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
