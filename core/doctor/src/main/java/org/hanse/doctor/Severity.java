package org.hanse.doctor;

/** How much a finding matters. */
public enum Severity {
    /** As it should be. */
    FINE("✓", "ok"),
    /** Works, and somebody should know. */
    NOTE("!", "! "),
    /** Does not work for somebody. */
    WRONG("✗", "XX");

    private final String sign;
    private final String plain;

    Severity(String sign, String plain) {
        this.sign = sign;
        this.plain = plain;
    }

    String sign(boolean ascii) {
        return ascii ? plain : sign;
    }
}
