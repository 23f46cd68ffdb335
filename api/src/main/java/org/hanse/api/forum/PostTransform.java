package org.hanse.api.forum;

import org.hanse.api.Transform;

/**
 * Changes what a person submits before it is stored, such as turning a short form into a link.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PostTransform extends Transform<PostDraft> {}
