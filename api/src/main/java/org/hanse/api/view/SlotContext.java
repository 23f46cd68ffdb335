package org.hanse.api.view;

import java.util.Map;

/**
 * One appearance of a slot on a page.
 *
 * @param slot the slot
 * @param subject the id of what the place belongs to, 0 where there is none
 * @param parameters what the host gave, empty for slots of core's own pages
 * @since 0.1
 */
public record SlotContext(Slot slot, long subject, Map<String, String> parameters) {

    /** Copy the parameters. */
    public SlotContext {
        parameters = Map.copyOf(parameters);
    }

    /** Return the context of a slot that belongs to something. */
    public static SlotContext of(Slot slot, long subject) {
        return new SlotContext(slot, subject, Map.of());
    }
}
