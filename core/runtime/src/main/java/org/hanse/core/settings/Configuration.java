package org.hanse.core.settings;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * The values of {@code hanse.…} keys: system properties win over environment variables ({@code HANSE_SAFE} for
 * {@code hanse.safe}), and these over what the host gives.
 */
public final class Configuration {

    private static final int BELOW_ALL = 50;

    private final SmallRyeConfig config;

    private Configuration(SmallRyeConfig config) {
        this.config = config;
    }

    /** Return the configuration of this process over that of a host. */
    public static Configuration of(Map<String, String> ofHost) {
        return of(ofHost, System.getenv());
    }

    static Configuration of(Map<String, String> ofHost, Map<String, String> environment) {
        return new Configuration(new SmallRyeConfigBuilder()
                .forClassLoader(Configuration.class.getClassLoader())
                .withSources(
                        new SysPropConfigSource(),
                        new EnvConfigSource(environment, EnvConfigSource.ORDINAL),
                        new PropertiesConfigSource(ofHost, "host", BELOW_ALL))
                .build());
    }

    /** Return a text, if there is one. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(config.getConfigValue(key).getValue()).filter(value -> !value.isEmpty());
    }

    /** Return whether something is on. */
    public boolean flag(String key, boolean fallback) {
        return text(key).map(value -> flag(key, value)).orElse(fallback);
    }

    /** Return a whole number within bounds, both included. */
    public long number(String key, long fallback, long minimum, long maximum) {
        long number = text(key).map(value -> number(key, value)).orElse(fallback);
        if (number < minimum || number > maximum) {
            throw bad(key, "%d is not between %d and %d".formatted(number, minimum, maximum));
        }
        return number;
    }

    private static boolean flag(String key, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw bad(key, "'%s' is neither true nor false".formatted(value));
        };
    }

    private static long number(String key, String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw bad(key, "'%s' is no whole number".formatted(value));
        }
    }

    private static HanseException bad(String key, String what) {
        return new HanseException(ErrorCode.BAD_HOST, "%s: %s; correct it in the configuration".formatted(key, what));
    }
}
