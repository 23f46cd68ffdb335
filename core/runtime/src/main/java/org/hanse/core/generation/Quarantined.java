package org.hanse.core.generation;

import java.time.Instant;

/**
 * A plugin that broke a cold boot and is left out until it is enabled again or upgraded.
 *
 * @param problem what is wrong with it
 * @param sha256 the jar that is at fault; another one is not
 * @param since when
 */
public record Quarantined(Problem problem, String sha256, Instant since) {}
