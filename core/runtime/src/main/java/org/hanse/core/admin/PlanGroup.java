package org.hanse.core.admin;

import java.util.List;

/**
 * The contributions of one kind.
 *
 * @param kind the kind, such as {@code fragment}
 * @param lines the contributions
 */
public record PlanGroup(String kind, List<PlanLine> lines) {}
