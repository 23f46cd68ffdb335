package org.hanse.core.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hanse.core.digest.Sha256;

/** Secrets as the database may know them: whoever reads it can do nothing with them. */
final class Hash {

    private Hash() {}

    /** Return SHA-256 in base64url, 43 characters. */
    static String of(String secret) {
        byte[] digest = Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
