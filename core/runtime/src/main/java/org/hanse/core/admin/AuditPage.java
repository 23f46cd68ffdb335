package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.core.view.View;

/** Who administered what, and when. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/audit")
public class AuditPage {

    private static final int LATEST = 100;

    private final Administration administration;

    @Inject
    AuditPage(Administration administration) {
        this.administration = administration;
    }

    /** List the latest acts. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View(
                "admin/audit.vm",
                Map.of("entries", AuditRow.latest(administration.generations().audit(), LATEST)));
    }
}
