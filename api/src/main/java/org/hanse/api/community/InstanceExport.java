package org.hanse.api.community;

import java.util.Map;

/**
 * Takes what a plugin keeps for a community, for those who look after it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface InstanceExport {

    /** The most items of one export. */
    int MOST = 100_000;

    /**
     * Add an item to a list.
     *
     * @param list what the item is one of, such as {@code uses}
     * @param item texts, numbers, booleans, times, enums, and lists and maps of these
     * @throws org.hanse.api.HanseException PLUGIN_FAILED for more than {@link #MOST} items
     */
    void item(String list, Map<String, ?> item);
}
