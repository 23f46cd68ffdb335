package org.hanse.core.community;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.hanse.core.digest.Sha256;

/**
 * What opens an invitation: 256 random bits, of which only the hash is kept.
 *
 * @param invitation the id of the invitation
 * @param secret the bits, as addresses write them
 */
record Token(long invitation, String secret) {

    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    static Token create(long invitation) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Token(invitation, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Optional<Token> parse(String text) {
        int end = text.indexOf('-');
        if (end < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Token(Long.parseLong(text.substring(0, end)), text.substring(end + 1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String text() {
        return invitation + "-" + secret;
    }

    String hash() {
        return Sha256.hex(secret);
    }

    /** Compare in a time that tells nothing about where they differ. */
    static boolean matches(String hash, String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), Sha256.hex(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Keep the secret out of logs. */
    @Override
    public String toString() {
        return "token of invitation " + invitation;
    }
}
