package org.hanse.core.view;

import java.util.Map;
import java.util.Optional;
import org.hanse.api.security.Caller;

/**
 * For whom and where something is rendered: a value of the request.
 *
 * @param caller who looks, with language and zone
 * @param links addresses below the mount as this request sees it
 * @param formToken the hidden field that the host's own protection expects in forms
 * @param nonce the nonce of the document's Content-Security-Policy
 * @param back the way back to the page of the host on which this is rendered, signed
 * @param placement on which surface, and how
 */
public record RenderContext(
        Caller caller,
        MountLinks links,
        Optional<Map.Entry<String, String>> formToken,
        Optional<String> nonce,
        Optional<String> back,
        Placement placement) {

    /** Return what every template has: words, addresses, parts, and whether a guest looks. */
    Map<String, Object> tools(Words words) {
        return Map.of("m", words, "links", links, "parts", PartsTool.INSTANCE, "guest", !caller.signedIn());
    }

    /** Return the caller for whom what is kept is loaded, because others are shown it too: nobody in particular. */
    Caller anybody() {
        return Caller.anonymous(Messages.spoken(caller.locale()), caller.zone());
    }

    /** Return this as somebody else would see it. */
    RenderContext seenBy(Caller other) {
        return new RenderContext(other, links, formToken, nonce, back, placement);
    }

    /** Return this with a way back, as it is sealed. */
    public RenderContext withBack(String sealed) {
        return new RenderContext(caller, links, formToken, nonce, Optional.of(sealed), placement);
    }

    /** Return where a redirect to a page leads on this surface. */
    public String redirected(String location) {
        return Addresses.of(this).redirected(location);
    }

    /** Return the context of a request without anything of the host's. */
    public static RenderContext of(Caller caller, MountLinks links) {
        return new RenderContext(caller, links, Optional.empty(), Optional.empty(), Optional.empty(), Placement.PAGE);
    }
}
