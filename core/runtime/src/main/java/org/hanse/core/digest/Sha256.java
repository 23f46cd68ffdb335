package org.hanse.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** SHA-256 (FIPS 180-4): content is named by it, and secrets are kept as nothing but it. */
public final class Sha256 {

    private static final int NAME = 16;

    private Sha256() {}

    /** Return the 32 bytes. */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this JDK lacks SHA-256: run another one", e);
        }
    }

    /** Return 64 hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** Return 64 hexadecimal digits of the UTF-8 of a text. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Return the first 16 of them: enough to tell the versions of a file apart in its address. */
    public static String name(byte[] content) {
        return hex(content).substring(0, NAME);
    }
}
