package org.hanse.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * A person's choice as queries read it, a row for each community.
 *
 * @param item what it is about
 * @param level the ordinal of the audience
 * @param community one that is named, null for none
 */
public record AudienceRow(String item, int level, @Nullable Long community) {}
