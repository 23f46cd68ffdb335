package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The form that takes a jar, and its plan before it is installed. Off unless the configuration says so. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/install")
public class InstallPages {

    private final Administration administration;
    private final Proposals proposals;
    private final Links links;

    @Inject
    InstallPages(Administration administration, Proposals proposals, Links links) {
        this.administration = administration;
        this.proposals = proposals;
        this.links = links;
    }

    /** Show the form, or say how else plugins are installed. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View form() {
        Uploads uploads = administration.uploads();
        return new View(
                "admin/install.vm",
                Map.of("open", uploads.isOpen(), "megabytes", uploads.maximum() >> 20, "problems", List.of()));
    }

    /** Take a jar and show its plan, or what is wrong with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response take(@Nullable List<EntityPart> parts) throws IOException {
        try {
            Proposal proposal = proposals.propose(jar(parts == null ? List.of() : parts));
            return Response.seeOther(URI.create(links.page("admin/install/" + proposal.sha256())))
                    .build();
        } catch (BuildFault e) {
            return refused(e);
        }
    }

    private static byte[] jar(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals("jar")) {
                try (InputStream content = part.getContent()) {
                    return content.readAllBytes();
                }
            }
        }
        throw new HanseException(ErrorCode.BAD_REQUEST, "the form brings no file: choose a jar");
    }

    /** Show what a jar would bring. */
    @GET
    @Path("{sha256}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("sha256") String sha256) {
        try {
            return Response.ok(new View("admin/proposal.vm", Map.of("proposal", proposals.find(sha256))))
                    .build();
        } catch (BuildFault e) {
            return refused(e);
        }
    }

    /** Install it, and show how the build goes. */
    @POST
    @Path("{sha256}")
    public Response install(@PathParam("sha256") String sha256) {
        return BuildPages.show(proposals.install(sha256), links);
    }

    private Response refused(BuildFault fault) {
        Uploads uploads = administration.uploads();
        Map<String, Object> model = Map.of(
                "open", true, "megabytes", uploads.maximum() >> 20, "problems", List.of(BuildRow.Fault.of(fault)));
        return Response.status(ErrorCode.BAD_PLUGIN.status())
                .entity(new View("admin/install.vm", model))
                .build();
    }
}
