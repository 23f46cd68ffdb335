package org.hanse.api.notification;

/**
 * A line of a digest.
 *
 * @param title plain text in the reader's language
 * @param detail one line that helps, such as a time and a place; empty for none
 * @param address where to read on, made by {@link org.hanse.api.view.Links}; empty for nowhere
 * @since 0.1
 */
public record DigestLine(String title, String detail, String address) {}
