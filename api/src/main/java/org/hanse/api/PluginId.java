package org.hanse.api;

import java.util.regex.Pattern;

/**
 * The id of a plugin: 2 to 30 characters, lower-case ASCII letters, digits and single hyphens, starting with a letter.
 *
 * <p>Everything that a plugin owns bears its id: tables ({@code hanse_<id>_…} with hyphens as underscores), URLs,
 * messages, assets and settings.
 *
 * @param value the id as text
 * @since 0.1
 */
public record PluginId(String value) implements Comparable<PluginId> {

    // Before CORE, which is checked against it.
    private static final Pattern FORM = Pattern.compile("[a-z](?:-?[a-z0-9]){1,29}");

    /** The id under which core's own contributions stand. */
    public static final PluginId CORE = new PluginId("core");

    /**
     * Check the form of the id.
     *
     * @throws HanseException with {@link ErrorCode#BAD_PLUGIN} if it has another form
     */
    public PluginId {
        if (!FORM.matcher(value).matches()) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "'%s' is no plugin id: write 2 to 30 lower-case letters, digits and single hyphens, a letter first"
                            .formatted(value));
        }
    }

    /** Return the prefix of every table of the plugin, such as {@code hanse_my_plugin_}. */
    public String tablePrefix() {
        return "hanse_" + value.replace('-', '_') + "_";
    }

    @Override
    public int compareTo(PluginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
