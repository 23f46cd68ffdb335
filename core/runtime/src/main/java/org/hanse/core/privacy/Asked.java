package org.hanse.core.privacy;

import java.time.Instant;

/**
 * That somebody asked for something to be done with personal data.
 *
 * @param member whose data
 * @param by the member who asked
 * @param reason why, empty for oneself
 * @param at when
 */
record Asked(long member, long by, String reason, Instant at) {}
