package org.hanse.core.notification;

import java.util.List;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param way what the reader stops by it
 * @param why why the reader gets it
 * @param parts what there is to tell
 */
public record Writing(String subject, String way, String why, List<Part> parts) {

    /** A heading, empty for none, and what stands below. */
    public record Part(String heading, List<Item> items) {}

    /** Something to read, with its absolute address, empty for none. */
    public record Item(String title, String detail, String address) {}
}
