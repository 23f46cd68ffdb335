package org.hanse.core.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;

/** The description of everything below {@code api/}, for programs. */
@Path("openapi")
public final class OpenApiResource {

    private final OpenApiDocument document;

    OpenApiResource(OpenApiDocument document) {
        this.document = document;
    }

    /** Return the description as JSON. */
    @GET
    @Produces("application/json")
    public String json() throws IOException {
        return document.json();
    }

    /** Return the description as YAML. */
    @GET
    @Produces("application/yaml;qs=0.5")
    public String yaml() throws IOException {
        return document.yaml();
    }
}
