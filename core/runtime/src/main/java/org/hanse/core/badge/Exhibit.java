package org.hanse.core.badge;

/**
 * An object that an award rests on, as a reader who may see it is led to it.
 *
 * @param id the id of the object
 * @param parent the topic of a post, otherwise the object itself
 * @param title what it is called
 * @param slug of a community, otherwise empty
 */
public record Exhibit(long id, long parent, String title, String slug) {}
