package org.hanse.api.view;

import org.hanse.api.ExtensionPoint;

/**
 * A source from elsewhere that fragments of a plugin load from. Administrators see it before the plugin is installed and
 * on the page of policies, and documents that stand alone allow it in their Content-Security-Policy (CSP Level 3).
 *
 * @param directive what is loaded: {@code img-src}, {@code media-src}, {@code connect-src}, {@code font-src} or
 *     {@code frame-src}; never scripts or styles
 * @param origin from where: scheme, host and port as browsers write them (RFC 6454), such as
 *     {@code https://tiles.example}; no path, no wildcard
 * @since 0.1
 */
public record PageSource(String directive, String origin) {

    /** Where sources are contributed; {@link org.hanse.api.Contributions#source} is the shorthand. */
    public static final ExtensionPoint<PageSource> POINT = ExtensionPoint.many("view.page-source", PageSource.class);

    @Override
    public String toString() {
        return directive + " " + origin;
    }
}
