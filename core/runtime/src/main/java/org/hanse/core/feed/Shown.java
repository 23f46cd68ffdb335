package org.hanse.core.feed;

/**
 * A page that another site may show.
 *
 * @param path its path below the mount
 * @param title plain text
 * @param author who wrote it, empty if nobody in particular
 */
record Shown(String path, String title, String author) {}
