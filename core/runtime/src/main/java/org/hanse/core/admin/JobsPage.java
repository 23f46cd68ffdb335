package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.core.job.JobState;
import org.hanse.core.view.View;

/** What runs again and again. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/jobs")
public class JobsPage {

    private final Administration administration;

    @Inject
    JobsPage(Administration administration) {
        this.administration = administration;
    }

    /** List the jobs. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View(
                "admin/jobs.vm", Map.of("jobs", rows(administration.jobs().states())));
    }

    private static List<JobRow> rows(List<JobState> states) {
        return states.stream().map(JobRow::of).toList();
    }
}
