package org.hanse.docs.example;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.importer.Importer;
import org.hanse.api.job.Job;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;

/** Topics for mentors only, and one contribution of each kind that the bundled plugins do without. */
public final class MentoringPlugin implements Plugin {

    static final Permission ASSIGN = new Permission("mentoring.assign", Role.STEWARD);

    @Override
    public void contribute(Contributions to) {
        to.add(Forum.TOPIC_TYPE, "case", new TopicType("◇", true))
                .guard(Guarded.topicsOfType("mentoring:case"), MentorsOnly.class)
                .add(Forum.POST_TRANSFORM, TicketLinks.class)
                .permission(ASSIGN)
                .add(Acl.POINT, "assignment", AssignmentAcl.class)
                .source("img-src", "https://charts.example")
                .entities(Assignment.class)
                .beans(Assignments.class)
                .resource(AssignmentsResource.class)
                .resource(ProposalsResource.class)
                .add(Job.POINT, "forget-old", ForgetOldAssignments.class)
                .add(Importer.POINT, "people", PeopleFile.class);
    }
}
