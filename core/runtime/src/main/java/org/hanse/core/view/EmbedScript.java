package org.hanse.core.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.hanse.api.PluginId;
import org.hanse.api.security.Requires;

/** Serves the script of the web components at an address that pages of other sites can have written in them. */
@Dependent
@Requires(Requires.ANYBODY)
@Path("embed.js")
public class EmbedScript {

    private static final String NAME = "embed.js";

    private final AssetStore store;
    private final Assets assets;

    /** Create the resource over the files of a generation. */
    @Inject
    public EmbedScript(AssetStore store, Assets assets) {
        this.store = store;
        this.assets = assets;
    }

    /** Return the script of this generation; asked again after a while, it is sent only if it has changed. */
    @GET
    public Response get(@Context Request request) {
        String core = PluginId.CORE.value();
        String hash = assets.hash(core, NAME);
        EntityTag tag = new EntityTag(hash);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(store.find(core, hash, NAME).orElseThrow().toFile())
                        .header("Content-Type", "text/javascript; charset=utf-8")
                        .header("X-Content-Type-Options", "nosniff");
        return answer.tag(tag)
                .header("Cache-Control", "public, max-age=600, stale-while-revalidate=86400")
                .build();
    }
}
