package org.hanse.core.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs what a form takes along and brings back, so that nobody else can have written it. The key lies in the database,
 * made when it is first needed: every node knows it, and a form outlives a restart.
 */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DataSource source;
    private volatile @Nullable SecretKeySpec key;

    /** Use the key of a database, which need not have its tables yet. */
    public Seal(DataSource source) {
        this.source = source;
    }

    /** Return a text with its signature. */
    public String close(String text) {
        return signature(text) + "." + text;
    }

    /** Return a key of 256 bits for another purpose than forms, derived from theirs. */
    public byte[] key(String purpose) {
        return mac("key of " + purpose);
    }

    /** Return the text that was closed, or nothing if it was not closed here. */
    public Optional<String> open(String sealed) {
        int end = sealed.indexOf('.');
        String text = sealed.substring(end + 1);
        return end > 0 && isSame(sealed.substring(0, end), signature(text)) ? Optional.of(text) : Optional.empty();
    }

    /** Compares in a time that tells nothing about where they differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(text));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this JDK lacks " + ALGORITHM + ": run another one", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(Base64.getDecoder().decode(content()), ALGORITHM);
            key = known;
        }
        return known;
    }

    private String content() {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            Optional<String> kept = read(connection);
            return kept.isPresent() ? kept.get() : create(connection);
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.UNAVAILABLE, "the key of forms cannot be read: check the database", e);
        }
    }

    private static Optional<String> read(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select content from hanse_secret where name = ?")) {
            select.setString(1, ALGORITHM);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Two nodes may start at once: the key of the first one counts. */
    private static String create(Connection connection) throws SQLException {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into hanse_secret (name, content) values (?, ?)")) {
            insert.setString(1, ALGORITHM);
            insert.setString(2, Base64.getEncoder().encodeToString(random));
            insert.executeUpdate();
        } catch (SQLException e) {
            return read(connection).orElseThrow(() -> e);
        }
        return read(connection).orElseThrow();
    }
}
