package org.hanse.core.profile;

import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Audience;

/** What of a profile, beside its fields, has an audience of its own. */
final class Items {

    static final String SKILLS = "core:skills";
    static final String INTERESTS = "core:interests";
    static final String EXPERIENCE = "core:experience";

    /** The items that exist once for each person. */
    static final List<String> SINGLE = List.of(SKILLS, INTERESTS, EXPERIENCE);

    /** Who sees them unless the person chooses otherwise. */
    static final Map<String, Audience> DEFAULTS =
            Map.of(SKILLS, Audience.MEMBERS, INTERESTS, Audience.MEMBERS, EXPERIENCE, Audience.MEMBERS);

    private Items() {}

    /** Return the item that a statement is. */
    static String offer(long id) {
        return "core:offer." + id;
    }
}
