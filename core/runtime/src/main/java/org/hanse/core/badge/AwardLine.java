package org.hanse.core.badge;

import java.time.Instant;

/**
 * An award on a profile.
 *
 * @param symbol one character
 * @param name of the badge, in the reader's language
 * @param criteria what it takes to have it
 * @param earned when
 * @param evidence what the object is called that shows it, empty if the reader may not see it
 * @param href where that object is, empty if the reader may not see it
 */
record AwardLine(String symbol, String name, String criteria, Instant earned, String evidence, String href) {}
