package org.hanse.core.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;

/** Serves files for ever under the hash of their content. */
@Dependent
@Requires(value = Requires.ANYBODY, budget = Requires.UNLIMITED)
@Path("assets/{plugin}/{hash}/{name:.+}")
public class AssetResource {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final AssetStore store;

    /** Create the resource over the store of all generations. */
    @Inject
    public AssetResource(AssetStore store) {
        this.store = store;
    }

    /** Return a file; its address changes when its content does. */
    @GET
    public Response get(
            @PathParam("plugin") String plugin, @PathParam("hash") String hash, @PathParam("name") String name) {
        java.nio.file.Path file = store.find(plugin, hash, name)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no such file: reload the page that asked for it"));
        return Response.ok(file.toFile())
                .header("Content-Type", type(name))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                // A picture opened on its own must not run scripts in the host's origin.
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
