package org.hanse.core.profile;

/**
 * A part of the directory that a member looks at again.
 *
 * @param name what the member calls it
 * @param query what stands behind the path of its address, from the question mark on
 */
public record SavedSearch(long id, String name, String query) {}
