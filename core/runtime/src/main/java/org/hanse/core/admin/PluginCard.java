package org.hanse.core.admin;

import java.time.Instant;
import java.util.List;

/**
 * A plugin as administrators see it in the list.
 *
 * @param id its id
 * @param version the version that is wanted
 * @param state the name of its condition, such as {@code RUNNING}
 * @param reason why, in one line for programs and logs; empty if it runs
 * @param blocker the plugin that it requires and that is left out, empty if there is none
 * @param problems what is wrong with it
 * @param since since when
 * @param actor who last wanted it as it is
 */
public record PluginCard(
        String id,
        String version,
        String state,
        String reason,
        String blocker,
        List<BuildRow.Fault> problems,
        Instant since,
        String actor) {}
