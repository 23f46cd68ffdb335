package org.hanse.api.privacy;

import org.hanse.api.signal.Signal;

/**
 * Somebody has been forgotten: every eraser has run. Delete what only now can go, such as files and copies elsewhere.
 *
 * @param subject the member who was
 * @param version 1, nobody is forgotten twice
 * @param mode what became of contributions
 * @since 0.1
 */
public record MemberErased(long subject, long version, ErasureMode mode) implements Signal {}
