package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Window;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Sites;
import org.hanse.core.view.View;

/** The models of the page of invitations. */
@ApplicationScoped
class InvitationViews {

    private static final int SHOWN = 50;

    private final Invitations invitations;
    private final PersonalInvitations people;
    private final InvitationRules rules;
    private final Sites sites;
    private final Links links;

    @Inject
    InvitationViews(
            Invitations invitations, PersonalInvitations people, InvitationRules rules, Sites sites, Links links) {
        this.invitations = invitations;
        this.people = people;
        this.rules = rules;
        this.sites = sites;
        this.links = links;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    InvitationViews() {
        this(null, null, null, null, null);
    }

    /**
     * What an act has led to.
     *
     * @param problem why it was refused, empty if it was not
     * @param token of a new link, empty for none
     * @param report on the lines of a table
     */
    record Outcome(String problem, String token, List<InvitationTable.Line> report) {

        static final Outcome NONE = new Outcome("", "", List.of());

        static Outcome problem(String text) {
            return new Outcome(text, "", List.of());
        }

        static Outcome link(Token token) {
            return new Outcome("", token.text(), List.of());
        }

        static Outcome report(List<InvitationTable.Line> report) {
            return new Outcome("", "", report);
        }
    }

    View of(Caller caller, Community community, String words, Outcome outcome) {
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        model.put("words", words);
        model.put("found", people.found(caller, community.id(), words));
        model.put(
                "invited",
                people.pending(caller, community.id(), Window.first(SHOWN)).items());
        model.put(
                "pending",
                invitations.pending(caller, community.id(), Window.first(SHOWN)).items());
        model.put("invites", rules.invites(caller, community.id(), community.joining()) && !community.archived());
        model.put("mails", rules.mails());
        model.put("most", rules.mostPeople(caller, community.id()));
        model.put("days", InvitationRules.LONGEST.toDays());
        model.put("problem", outcome.problem());
        model.put("link", outcome.token().isEmpty() ? "" : address(outcome.token()));
        model.put("report", outcome.report());
        return new View("community/invitations.vm", model);
    }

    /** The link as others can open it, absolute where the site has a known address. */
    private String address(String token) {
        String page = links.page("invitation/" + token);
        return sites.known().map(site -> site.at(page).toString()).orElse(page);
    }
}
