package org.hanse.core.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.jspecify.annotations.Nullable;

/** Tells other sites how to show our public pages (oEmbed 1.0). */
@Requires(Requires.ANYBODY)
@Path("oembed")
public class OEmbedResource {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final long CACHE_SECONDS = 600;

    private final PublicPages pages;
    private final Links links;
    private final Sites sites;
    private final Caller caller;

    @Inject
    OEmbedResource(PublicPages pages, Links links, Sites sites, Caller caller) {
        this.pages = pages;
        this.links = links;
        this.sites = sites;
        this.caller = caller;
    }

    /** Return how to show the page at an address of ours. */
    @GET
    public Response embed(
            @QueryParam("url") @Nullable String url,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("maxwidth") @DefaultValue("" + WIDTH) int widest,
            @QueryParam("maxheight") @DefaultValue("" + HEIGHT) int highest,
            @Context UriInfo address) {
        if (!format.equals("json") && !format.equals("xml")) {
            return Response.status(Response.Status.NOT_IMPLEMENTED).build();
        }
        if (url == null || widest < 1 || highest < 1) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "ask with url=, and with a maxwidth and maxheight above 0 if at all");
        }
        Site site = sites.of(address);
        // A page's head names the page as the request for it did.
        Shown shown = pages.find(caller, path(url, site))
                .or(() -> pages.find(caller, path(url, Site.of(address))))
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no page at that address of this site that everybody may read"));
        OEmbed embed = OEmbed.of(
                shown,
                site.at(links.page("frame/" + shown.path())),
                site.at(links.home()),
                CACHE_SECONDS,
                Math.min(widest, WIDTH),
                Math.min(highest, HEIGHT));
        return (format.equals("xml")
                        ? Response.ok(embed.xml(), "text/xml;charset=utf-8")
                        : Response.ok(embed, MediaType.APPLICATION_JSON_TYPE))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        (sites.known().isPresent() ? "public" : "private") + ", max-age=" + CACHE_SECONDS)
                .build();
    }

    /** Return the path below the mount, or one that nothing has if the address is not ours; a path is of this site. */
    private String path(String url, Site site) {
        try {
            URI asked = site.root().resolve(new URI(url));
            String path = asked.getRawPath() == null ? "" : asked.getRawPath();
            boolean ours = site.root().getScheme().equals(asked.getScheme())
                    && site.root().getRawAuthority().equals(asked.getRawAuthority())
                    && path.startsWith(links.home());
            return ours ? path.substring(links.home().length()) : "";
        } catch (URISyntaxException e) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "url is no address: percent-encode what needs it", e);
        }
    }
}
