package org.hanse.api.security;

/**
 * A class of objects that a policy guards, such as the topics of one type.
 *
 * @param kind what is guarded: {@value #TOPIC_TYPE} or {@value #FRAGMENT}
 * @param key which of them: the name of the type, or plugin and template of the fragment
 * @since 0.1
 */
public record Guarded(String kind, String key) {

    /** The kind of guard over all topics of a type. */
    public static final String TOPIC_TYPE = "topic-type";

    /** The kind of guard over a fragment, wherever it shows. */
    public static final String FRAGMENT = "fragment";

    /** Return the guard over a fragment, named {@code plugin-id:template.vm}. */
    public static Guarded fragment(String name) {
        return new Guarded(FRAGMENT, name);
    }

    /** Return the guard over all topics of a type, named {@code plugin-id:name}. */
    public static Guarded topicsOfType(String type) {
        return new Guarded(TOPIC_TYPE, type);
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
