package org.hanse.api;

/**
 * How many contributions an extension point takes.
 *
 * @since 0.1
 */
public enum Cardinality {
    /** At most one; a second plugin that contributes is refused when the generation is built. */
    ONE,
    /** Any number, in plugin order. */
    MANY,
    /** Any number, each under a name of its own; names are prefixed with the plugin's id. */
    NAMED
}
