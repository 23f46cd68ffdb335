package org.hanse.core.forum;

/**
 * A topic type as pages show it.
 *
 * @param name its full name
 * @param symbol one character
 * @param label its label for the reader
 * @param starter a text to start from, empty for none
 */
record TypeView(String name, String symbol, String label, String starter) {}
