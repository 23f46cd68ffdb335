package org.hanse.core.forum;

/**
 * How much somebody has written about something.
 *
 * @param line the line under the name
 * @param avatar the picture, empty for none
 * @param tag what it is about, empty for a page of the host
 * @param posts how many posts
 * @param topic the latest of the topics in which they are
 */
public record Voice(long member, String name, String line, String avatar, String tag, long posts, long topic) {}
