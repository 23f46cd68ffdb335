package org.hanse.core.host;

import org.hanse.api.community.Visibility;

/** A community with one object of each kind in it. */
record Place(Visibility visibility, String slug, long community, long topic, long post, long event) {}
