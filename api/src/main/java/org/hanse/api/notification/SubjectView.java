package org.hanse.api.notification;

/**
 * What a member is shown of the subject of a notification.
 *
 * @param title its title, plain text in the member's language
 * @param detail one line that helps, such as when an event begins; empty for none
 * @param address where it is, made by {@link org.hanse.api.view.Links}; empty for nowhere
 * @since 0.1
 */
public record SubjectView(String title, String detail, String address) {}
