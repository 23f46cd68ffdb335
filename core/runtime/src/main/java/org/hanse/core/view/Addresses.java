package org.hanse.core.view;

import java.util.regex.Pattern;

/**
 * What the addresses of a view become on its surface: those of a component get the origin of Hanse, those of a frame lead
 * to frames; files stay where they are.
 *
 * @param base the path that the addresses of pages start with
 */
record Addresses(Placement placement, String base) {

    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("/(?:assets/|avatars/|pictures/|embed\\.js).*", Pattern.DOTALL);

    static Addresses of(RenderContext context) {
        return new Addresses(context.placement(), context.links().base());
    }

    /** Return what stands for an address in markup. */
    String adapted(String address) {
        String full = full(address);
        return switch (placement.surface()) {
            case PAGE -> address;
            case INSERT -> full;
            case COMPONENT -> isRooted(full) ? placement.origin() + full : full;
            case FRAME -> isPage(full) ? inFolder(full, "&amp;") : full;
        };
    }

    /** Return where a redirect leads. */
    String redirected(String location) {
        return isPage(location) && !placement.surface().folder().isEmpty() ? inFolder(location, "&") : location;
    }

    /** Return whether a link leads away from the view's own pages. */
    boolean leave(String address) {
        return !address.startsWith("#") && !isPage(full(address));
    }

    /** Return an address from the root on: a page of somebody else resolves what is relative otherwise. */
    private String full(String address) {
        if (address.isEmpty()
                || "#/\\".indexOf(address.charAt(0)) >= 0
                || ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        String here = base + "/" + placement.path();
        return address.startsWith("?") ? here + address : here.substring(0, here.lastIndexOf('/') + 1) + address;
    }

    private static boolean isRooted(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private boolean isPage(String address) {
        return isRooted(address)
                && address.startsWith(base + "/")
                && !FILE.matcher(address.substring(base.length())).matches();
    }

    private String inFolder(String page, String and) {
        String moved = base + "/" + placement.surface().folder() + page.substring(base.length());
        String options = placement.options().query().replace("&", and);
        if (options.isEmpty()) {
            return moved;
        }
        int anchor = moved.indexOf('#');
        String target = anchor < 0 ? moved : moved.substring(0, anchor);
        return target + (target.indexOf('?') < 0 ? "?" : and) + options + (anchor < 0 ? "" : moved.substring(anchor));
    }
}
