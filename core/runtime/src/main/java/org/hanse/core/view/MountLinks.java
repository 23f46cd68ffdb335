package org.hanse.core.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.Links;

/** Addresses below the place where the host mounted Hanse, as the browser sees it. */
public final class MountLinks implements Links {

    private static final Pattern BASE = Pattern.compile("(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?");
    private static final Pattern AWAY = Pattern.compile("^[\\\\/]|^[a-zA-Z][a-zA-Z0-9+.-]*:|(?:^|/)\\.\\.?(?:/|$)|\\s");

    private final String base;
    private final Assets assets;

    /**
     * Create links below a base.
     *
     * @param base forwarded prefix, context path and mount in a row, such as {@code /a/b}; empty for the root; outside
     *     requests after an origin, such as {@code https://intranet.example/a/b}
     * @param assets the files of the generation
     */
    public MountLinks(String base, Assets assets) {
        Matcher origin = ORIGIN.matcher(base);
        String path = origin.lookingAt() ? base.substring(origin.end()) : base;
        if (!BASE.matcher(path).matches() || path.startsWith("//")) {
            throw new HanseException(
                    ErrorCode.BAD_HOST, "mount '%s': write it like /community, or leave it empty".formatted(base));
        }
        this.base = base;
        this.assets = assets;
    }

    /** Join a forwarded prefix, a context path and a mount, any of them empty or with a slash at the end. */
    public static String base(String forwardedPrefix, String contextPath, String mount) {
        String prefix = BASE.matcher(trimmed(forwardedPrefix)).matches() ? trimmed(forwardedPrefix) : "";
        return prefix + trimmed(contextPath) + trimmed(mount);
    }

    /**
     * Check the address at which people reach Hanse, for links outside requests.
     *
     * @throws HanseException BAD_HOST if it is none
     */
    public static String absolute(String address) {
        String base = trimmed(address);
        Matcher origin = ORIGIN.matcher(base);
        if (!origin.lookingAt() || !BASE.matcher(base.substring(origin.end())).matches()) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "hanse.address: '%s' is no address; write it like https://intranet.example/community"
                            .formatted(address));
        }
        return base;
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Return the path that all addresses start with, empty for the root. */
    public String base() {
        return base;
    }

    @Override
    public String home() {
        return base + "/";
    }

    @Override
    public String page(String path) {
        if (AWAY.matcher(path).find()) {
            throw new HanseException(
                    ErrorCode.INTERNAL, "'%s' is no path below the mount: write it like t/1".formatted(path));
        }
        return base + "/" + path;
    }

    @Override
    public String community(String slug) {
        return base + "/c/" + segment(slug);
    }

    @Override
    public String topic(long topic) {
        return base + "/t/" + topic;
    }

    @Override
    public String post(long topic, long post) {
        return base + "/t/" + topic + "/" + post;
    }

    @Override
    public String member(long member) {
        return base + "/m/" + member;
    }

    @Override
    public String event(long event) {
        return base + "/e/" + event;
    }

    @Override
    public String plugin(String plugin, String path) {
        return page("p/" + segment(plugin) + "/" + path);
    }

    @Override
    public String asset(String plugin, String name) {
        return base + "/assets/" + plugin + "/" + assets.hash(plugin, name) + "/" + name;
    }

    /** Encode one segment of a path or one value of a query. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
