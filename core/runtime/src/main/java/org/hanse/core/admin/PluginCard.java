package org.hanse.core.admin;

import java.time.Instant;

/**
 * A plugin as administrators see it in the list.
 *
 * @param id its id
 * @param version the version that is wanted
 * @param state the name of its condition, such as {@code RUNNING}
 * @param reason why, in the words of the runtime; empty if it runs
 * @param since since when
 * @param actor who last wanted it as it is
 */
public record PluginCard(String id, String version, String state, String reason, Instant since, String actor) {}
