package org.hanse.api.search;

import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.HanseException;

/**
 * A property that results are counted and narrowed by. Its label is the message {@code search.facet.<name>} of the plugin
 * that contributes it.
 *
 * @param name lower-case words joined by hyphens
 * @since 0.1
 */
public record Facet(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z](?:-?[a-z0-9]){0,29}");

    /** Where facets are contributed. */
    public static final ExtensionPoint<Facet> POINT = ExtensionPoint.many("search.facet", Facet.class);

    /**
     * Check the form of the name.
     *
     * @throws HanseException with {@link ErrorCode#BAD_PLUGIN} if it has another form
     */
    public Facet {
        if (!isName(name)) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "'%s' is no name of a facet: write up to 30 lower-case letters, digits and single hyphens"
                            .formatted(name));
        }
    }

    /** Return whether text may be the name of a facet. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }
}
