package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.security.Requires;
import org.hanse.core.generation.AuditEntry;
import org.hanse.core.plugin.Incident;
import org.hanse.core.plugin.Incidents;

/** What is on record: incidents, jobs, audit. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin")
@Produces(MediaType.APPLICATION_JSON)
public class RecordsApi {

    private static final int LATEST = 100;

    private final Administration administration;
    private final Incidents incidents;

    @Inject
    RecordsApi(Administration administration, Incidents incidents) {
        this.administration = administration;
        this.incidents = incidents;
    }

    /** An administrative act. */
    public record Act(Instant at, String actor, String act, String subject, String detail) {

        private static Act of(AuditEntry entry) {
            return new Act(entry.at(), entry.actor(), entry.act(), entry.subject(), entry.detail());
        }
    }

    /** A failure of a plugin while it ran. */
    public record Failure(String id, String plugin, String what, Instant at, String message) {

        private static Failure of(Incident incident) {
            return new Failure(
                    incident.id(), incident.plugin().value(), incident.what(), incident.when(), incident.message());
        }
    }

    /** List what plugins did wrong while they ran. */
    @GET
    @Path("incidents")
    public List<Failure> listIncidents() {
        return incidents.list().stream().map(Failure::of).toList();
    }

    /** List the jobs. */
    @GET
    @Path("jobs")
    public List<JobRow> listJobs() {
        return administration.jobs().states().stream().map(JobRow::of).toList();
    }

    /** List the latest administrative acts. */
    @GET
    @Path("audit")
    public List<Act> listAudit() {
        return administration.generations().audit().latest(LATEST).stream()
                .map(Act::of)
                .toList();
    }
}
