package org.hanse.api;

/**
 * A step in an ordered pipeline over immutable values.
 *
 * @param <T> the value, a record
 * @since 0.1
 */
@FunctionalInterface
public interface Transform<T extends Record> {

    /** Return the value to hand on: the same one, or a changed copy. */
    T apply(T value);
}
