package org.hanse.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a member says in a field, and to whom, as queries read it for the index.
 *
 * @param level the ordinal of the audience that the member chose, null for the default
 * @param choice the id of that choice, null for the default
 */
public record SaidValue(
        long member,
        String field,
        String content,
        @Nullable Integer level,
        @Nullable Long choice) {}
