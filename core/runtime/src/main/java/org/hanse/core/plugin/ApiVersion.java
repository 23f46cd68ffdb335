package org.hanse.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this runtime and of the api that it offers: they are released together. */
public final class ApiVersion {

    private ApiVersion() {}

    /** Return it, such as {@code 0.1.0}. */
    public static String current() {
        try (InputStream in =
                Objects.requireNonNull(ApiVersion.class.getResourceAsStream("/org/hanse/core/version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
