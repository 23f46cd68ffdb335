package org.hanse.api.search;

import org.hanse.api.signal.Signal;

/**
 * A document is to be indexed again, or to vanish. Send it where no other signal tells that an object has changed.
 *
 * @param subject the object
 * @param version of the object, 0 if it has none
 * @param kind its kind, {@code plugin-id:name}
 * @since 0.1
 */
public record DocumentChanged(long subject, long version, String kind) implements Signal {}
