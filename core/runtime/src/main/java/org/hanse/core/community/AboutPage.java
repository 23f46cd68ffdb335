package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.view.SafeHtml;
import org.hanse.core.view.View;

/** What a community is for, for whoever may know of it; and the word of welcome to its members. */
@Path("c/{slug}/{page: about|welcome}")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.ANYBODY)
public class AboutPage {

    private final CommunityBook book;
    private final Editing editing;
    private final Charters charters;
    private final Participants participants;
    private final Caller caller;

    @Inject
    AboutPage(CommunityBook book, Editing editing, Charters charters, Participants participants, Caller caller) {
        this.book = book;
        this.editing = editing;
        this.charters = charters;
        this.participants = participants;
        this.caller = caller;
    }

    /** Show the page. */
    @GET
    public View show(@PathParam("slug") String slug, @PathParam("page") String page) {
        Community community = book.require(caller, slug);
        boolean welcome = page.equals("welcome") && caller.belongsTo(community.id());
        TextEntity texts = editing.texts(community.id());
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        model.put("purpose", book.read(community.id()).purpose());
        model.put("description", SafeHtml.kept(texts.descriptionHtml()));
        model.put(
                "charter", charters.current(community.id()).map(Charter::number).orElse(0));
        model.put("welcome", SafeHtml.kept(welcome ? texts.welcomeHtml() : ""));
        model.put("facilitators", participants.facilitators(caller, community.id()));
        model.put("edits", caller.can(Communities.MANAGE, community.id()) && !community.archived());
        return new View(welcome ? "community/welcome.vm" : "community/about.vm", model);
    }
}
