package org.hanse.api.forum;

/**
 * A type of topics. Its label is the message {@code topic-type.<name>} of the plugin that adds it; a starter text for
 * the composer is the message {@code topic-type.<name>.starter}, if there is one.
 *
 * @param symbol one character that stands for the type in lists
 * @param answers whether posts of the topic can be marked as accepted answers
 * @since 0.1
 */
public record TopicType(String symbol, boolean answers) {}
