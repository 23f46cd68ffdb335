package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** Who mentors a topic, at {@code {mount}/p/mentoring/api/assignments/…}. */
@Requires("mentoring.assign")
@Path("api/assignments")
@Dependent
public class AssignmentsResource {

    private final Assignments assignments;
    private final Caller caller;

    @Inject
    AssignmentsResource(Assignments assignments, Caller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    @PUT
    @Path("{topic}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void assign(@PathParam("topic") long topic, NewAssignment assignment) {
        assignments.assign(caller, topic, Long.parseLong(assignment.mentor()));
    }
}
