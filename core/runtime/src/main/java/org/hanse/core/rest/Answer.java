package org.hanse.core.rest;

/**
 * What an address answers from inside.
 *
 * @param status the HTTP status
 * @param isView whether the body is the markup of a view
 * @param body the body as text
 */
public record Answer(int status, boolean isView, String body) {}
