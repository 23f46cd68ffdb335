package org.hanse.core.attachment;

import java.time.Instant;
import org.hanse.api.community.Detachment;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as those who look after a community see it.
 *
 * @param plugin its id
 * @param name what it calls itself
 * @param summary what it says that it does, empty for nothing
 * @param active whether it works in the community
 * @param since when the community decided that, null where it has not
 * @param keeps whether the plugin keeps something that one decides about when one detaches it
 * @param data what has become of it, null as long as the plugin is attached or nobody decided
 * @param until until when it can be downloaded before it is deleted, null for as long as it is there
 */
public record Attachment(
        String plugin,
        String name,
        String summary,
        boolean active,
        @Nullable Instant since,
        boolean keeps,
        @Nullable Detachment data,
        @Nullable Instant until) {

    /** Return whether there may be something of a plugin that is not attached. */
    public boolean isLeft() {
        return !active && keeps && data != null && data != Detachment.PURGE;
    }
}
