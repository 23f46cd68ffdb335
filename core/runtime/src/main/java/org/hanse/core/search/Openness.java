package org.hanse.core.search;

/**
 * How open a community is.
 *
 * @param community its id
 * @param now the ordinal of its visibility
 * @param indexed the ordinal that its documents may have in the index; -1 if it has none there
 */
public record Openness(long community, int now, int indexed) {}
