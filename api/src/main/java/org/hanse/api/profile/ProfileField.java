package org.hanse.api.profile;

/**
 * A field of every profile. Its label is the message {@code profile.field.<name>} of the plugin that adds it.
 *
 * @param name lower-case words joined by hyphens
 * @param type the name of its {@link FieldType}, {@code plugin-id:name}
 * @since 0.1
 */
public record ProfileField(String name, String type) {}
