package org.hanse.core.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.net.URI;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.view.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes. The addresses of other surfaces lie in folders of their own, and name the same resources.
 *
 * @param origin scheme, host and port as the browser sees them
 * @param mount the encoded path of the servlet, without a slash at its end
 * @param surface on which the answer is shown
 * @param path the encoded path below the mount, or below the folder of the surface, with its slash
 * @param query the encoded query, or nothing
 */
public record Address(
        String origin,
        String mount,
        Surface surface,
        String path,
        @Nullable String query) {

    static Address of(HttpServletRequest request, boolean forwarded) {
        String mount = text(request, RequestDispatcher.INCLUDE_CONTEXT_PATH, request.getContextPath())
                + text(request, RequestDispatcher.INCLUDE_SERVLET_PATH, servletPath(request));
        String uri = text(request, RequestDispatcher.INCLUDE_REQUEST_URI, request.getRequestURI());
        int end = afterSegments(uri, (int) mount.chars().filter(c -> c == '/').count());
        String path = uri.substring(end);
        Surface surface = Surface.ofPath(path).orElse(Surface.PAGE);
        String below = surface == Surface.PAGE
                ? path
                : path.substring(1 + surface.folder().length());
        return new Address(
                origin(request, forwarded),
                uri.substring(0, end),
                surface,
                below.isEmpty() ? "/" : below,
                query(request));
    }

    /** Return the encoded path below the mount, with the folder of the surface. */
    String whole() {
        return surface == Surface.PAGE ? path : "/" + surface.folder() + path;
    }

    /** The servlet's path is decoded and the URI is not: only the number of their segments is the same. */
    private static int afterSegments(String uri, int count) {
        int end = 0;
        for (int i = 0; i < count && end < uri.length(); i++) {
            int next = uri.indexOf('/', end + 1);
            end = next < 0 ? uri.length() : next;
        }
        return end;
    }

    /** The default servlet's path is the whole path. */
    private static String servletPath(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT
                ? ""
                : request.getServletPath();
    }

    static boolean included(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
    }

    /** Refuse what only looks like an address. */
    void check() {
        StrictText.checkEncoded(path + "?" + query, "the address");
        try {
            target();
        } catch (IllegalArgumentException e) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "the address has a character that must be percent-encoded", e);
        }
    }

    URI base() {
        return URI.create(origin + mount + "/");
    }

    URI target() {
        return URI.create(origin + mount + path + (query == null ? "" : "?" + query));
    }

    /** During an include the request describes the including page, and attributes the included one. */
    private static String text(HttpServletRequest request, String attribute, String own) {
        return included(request)
                ? String.valueOf(
                        Optional.ofNullable(request.getAttribute(attribute)).orElse(""))
                : own;
    }

    private static @Nullable String query(HttpServletRequest request) {
        return included(request)
                ? (String) request.getAttribute(RequestDispatcher.INCLUDE_QUERY_STRING)
                : request.getQueryString();
    }

    /** Return scheme, host and port of a request as the browser sees them. */
    public static String origin(HttpServletRequest request, boolean forwarded) {
        String scheme = forwarded(request, "X-Forwarded-Proto", forwarded).orElse(request.getScheme());
        return forwarded(request, "X-Forwarded-Host", forwarded)
                .map(host -> scheme + "://" + host)
                .orElseGet(() -> scheme + "://" + request.getServerName() + port(scheme, request.getServerPort()));
    }

    private static Optional<String> forwarded(HttpServletRequest request, String header, boolean believed) {
        return Optional.ofNullable(believed ? request.getHeader(header) : null)
                .map(value -> value.split(",")[0].strip());
    }

    private static String port(String scheme, int port) {
        return port == ("https".equals(scheme) ? 443 : 80) ? "" : ":" + port;
    }
}
