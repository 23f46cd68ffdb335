package org.hanse.api.security;

/**
 * A class of objects that a policy guards, such as the topics of one type.
 *
 * @param kind what is guarded; {@value #TOPIC_TYPE} is the one kind so far
 * @param key which of them, for topics the name of the type
 * @since 0.1
 */
public record Guarded(String kind, String key) {

    /** The kind of guard over all topics of a type. */
    public static final String TOPIC_TYPE = "topic-type";

    /** Return the guard over all topics of a type, named {@code plugin-id:name}. */
    public static Guarded topicsOfType(String type) {
        return new Guarded(TOPIC_TYPE, type);
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
