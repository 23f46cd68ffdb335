package org.hanse.core.profile;

/**
 * A value as queries read it.
 *
 * @param field the key of the field
 * @param content in the form that its type stores
 */
public record StoredValue(String field, String content) {}
