package org.hanse.doctor;

import java.net.URI;
import org.jsoup.nodes.Element;

/**
 * Something of Hanse in a page.
 *
 * @param element the outermost element of it
 * @param mount where it believes Hanse to be, with a slash at the end
 */
record Part(Tier tier, Element element, URI mount) {}
