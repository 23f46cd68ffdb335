package org.hanse.api.privacy;

import java.time.Period;

/**
 * A class of personal data that a plugin keeps.
 *
 * @param name what it is, such as {@code spoken languages}
 * @param purpose why it is kept
 * @param retention how long after its last use
 * @since 0.1
 */
public record PersonalData(String name, String purpose, Period retention) {}
