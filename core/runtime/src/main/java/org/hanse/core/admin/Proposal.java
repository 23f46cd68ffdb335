package org.hanse.core.admin;

import java.util.List;

/**
 * What a jar would bring that is not installed yet.
 *
 * @param sha256 the hash of the jar
 * @param plugin its id
 * @param version its version
 * @param running the version that runs, empty if none does
 * @param requires the plugins that it does not run without
 * @param groups its contributions, against those that run
 */
public record Proposal(
        String sha256, String plugin, String version, String running, List<String> requires, List<PlanGroup> groups) {}
