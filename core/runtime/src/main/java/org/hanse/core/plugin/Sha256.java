package org.hanse.core.plugin;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The hash by which jars are known. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this JDK lacks SHA-256: run another one", e);
        }
    }
}
