package org.hanse.core.view;

/**
 * What shows in a place of a host's page.
 *
 * @param whole whether nothing of it had to be left out because it failed
 */
public record Shown(String markup, boolean whole) {}
