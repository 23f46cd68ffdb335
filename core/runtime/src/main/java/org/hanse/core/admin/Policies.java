package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.hanse.core.report.Reports;
import org.hanse.core.view.PagePolicy;
import org.hanse.core.view.PolicyLine;

/** What pages that show Hanse must allow, and what browsers blocked on them. */
@Dependent
class Policies {

    private final Administration administration;
    private final PagePolicy policy;
    private final Reports reports;
    private final Actor actor;

    @Inject
    Policies(Administration administration, PagePolicy policy, Reports reports, Actor actor) {
        this.administration = administration;
        this.policy = policy;
        this.reports = reports;
        this.actor = actor;
    }

    /** A line of a policy, and the plugin that asks for it. */
    public record Line(String directive, String source, String plugin) {

        private static Line of(PolicyLine line) {
            return new Line(line.directive(), line.source(), line.plugin().value());
        }
    }

    /**
     * The least that policies must allow for what is installed.
     *
     * @param host the value of the header for pages of the host
     * @param lines the same, line by line
     * @param sites the other sites that may embed Hanse
     * @param site the value of the header for pages of these
     */
    public record Needed(String host, List<Line> lines, List<String> sites, String site) {}

    Needed needed(URI base) {
        String own = base.getScheme() + "://" + base.getRawAuthority();
        return new Needed(
                PagePolicy.written(policy.ofHost()),
                policy.ofHost().stream().map(Line::of).toList(),
                policy.origins().all(),
                PagePolicy.written(policy.ofSite(own)));
    }

    List<BlockedRow> blocked() {
        return reports.latest().stream().map(BlockedRow::of).toList();
    }

    void clear() {
        int cleared = reports.clear();
        administration.generations().audit().note(actor.name(), "clear", "csp", cleared + " reports");
    }
}
