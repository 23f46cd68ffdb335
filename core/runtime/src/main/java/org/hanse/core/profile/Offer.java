package org.hanse.core.profile;

import java.time.LocalDate;

/**
 * What somebody offers or looks for, as queries read it.
 *
 * @param sought whether they look for it
 * @param until the last day on which it holds
 */
public record Offer(long id, long member, boolean sought, String statement, LocalDate until) {}
