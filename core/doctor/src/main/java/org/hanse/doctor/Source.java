package org.hanse.doctor;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source of a policy: a scheme, or scheme, host, port and path, any of them empty (CSP Level 3, section 6.7.2).
 *
 * @param host a name, or one that begins with {@code *.}, or {@code *}
 */
record Source(String scheme, String host, String port, String path) {

    private static final Pattern PARTS =
            Pattern.compile("(?:([a-z][a-z0-9+.-]*):(?://)?)?(\\*|(?:\\*\\.)?[^:/*]+)?(?::(\\d+|\\*))?(/.*)?");

    static Source of(String text) {
        Matcher parts = PARTS.matcher(text.toLowerCase(Locale.ROOT));
        return parts.matches()
                ? new Source(or(parts.group(1)), or(parts.group(2)), or(parts.group(3)), or(parts.group(4)))
                : new Source("none", "", "", "");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    boolean matches(URI address, String scheme) {
        return ofScheme(address.getScheme(), scheme)
                && ofHost(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT))
                && (host.isEmpty() || ofPort(address))
                && ofPath(String.valueOf(address.getRawPath()));
    }

    private boolean ofScheme(String asked, String ofPage) {
        String wanted = scheme.isEmpty() ? ofPage : scheme;
        return asked.equals(wanted) || wanted.equals("http") && asked.equals("https");
    }

    private boolean ofHost(String asked) {
        if (host.startsWith("*.")) {
            return asked.endsWith(host.substring(1));
        }
        return host.isEmpty() && !scheme.isEmpty() || host.equals("*") || host.equals(asked);
    }

    private boolean ofPort(URI address) {
        int usual = address.getScheme().equals("https") ? 443 : 80;
        int asked = address.getPort() < 0 ? usual : address.getPort();
        if (port.isEmpty()) {
            return host.equals("*") || asked == usual;
        }
        return port.equals("*") || asked == Integer.parseInt(port) || port.equals("80") && asked == 443;
    }

    private boolean ofPath(String asked) {
        if (path.isEmpty() || path.equals("/")) {
            return true;
        }
        return path.endsWith("/") ? asked.startsWith(path) : asked.equals(path);
    }
}
