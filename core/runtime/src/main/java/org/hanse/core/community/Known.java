package org.hanse.core.community;

import org.hanse.api.community.Standing;

/** A community and where somebody stands with it. */
public record Known(long id, String slug, String name, Standing standing) {}
