package org.hanse.core.picture;

/**
 * A picture in one size, written anew.
 *
 * @param width in pixels; the height follows from the shape
 * @param type {@code image/jpeg}, or {@code image/png} if parts of it are transparent
 * @param content the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, String type, byte[] content) {}
