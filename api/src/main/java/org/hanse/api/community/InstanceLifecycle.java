package org.hanse.api.community;

import org.hanse.api.ExtensionPoint;

/**
 * What a plugin of scope {@code COMMUNITY} does when a community attaches or detaches it.
 *
 * <p>Everything runs in the transaction of the act. What is thrown undoes it: an error of kind CALLER, such as CONFLICT,
 * with its own message, anything else with a message that names the plugin. A plugin that works in communities which
 * have not decided, because the site wants it so, is not told of those: create what a community needs at first use.
 *
 * @since 0.1
 */
public interface InstanceLifecycle {

    /** Where plugins contribute it. */
    ExtensionPoint<InstanceLifecycle> POINT = ExtensionPoint.many("community.instance", InstanceLifecycle.class);

    /** Prepare a community that attaches the plugin. What an earlier attachment has kept may still be there. */
    default void onAttach(Community community) {}

    /**
     * Leave a community.
     *
     * @param data what is to become of what the plugin keeps for the community. After {@link Detachment#EXPORT} this is
     *     called again with {@link Detachment#PURGE}, unless the plugin is attached again meanwhile
     */
    void onDetach(Community community, Detachment data);

    /** Tell what the plugin keeps for a community. By default it has nothing to tell. */
    default void export(Community community, InstanceExport to) {}
}
