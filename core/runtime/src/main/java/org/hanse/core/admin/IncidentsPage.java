package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.view.View;

/** What plugins did wrong while they ran. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/incidents")
public class IncidentsPage {

    private final Incidents incidents;

    @Inject
    IncidentsPage(Incidents incidents) {
        this.incidents = incidents;
    }

    /** List them. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/incidents.vm", Map.of("incidents", incidents.list()));
    }
}
