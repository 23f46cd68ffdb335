package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Creates communities. */
@Requires(Requires.SIGNED_IN)
@Path("communities/new")
public class NewCommunityPage {

    /** Groups are named once the community is there. */
    private static final List<JoinPolicy> POLICIES =
            List.of(JoinPolicy.OPEN, JoinPolicy.REQUEST, JoinPolicy.INVITE_ONLY);

    private final Communities communities;
    private final Links links;
    private final Caller caller;

    @Inject
    NewCommunityPage(Communities communities, Links links, Caller caller) {
        this.communities = communities;
        this.links = links;
        this.caller = caller;
    }

    /** Show the form. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View form() {
        Access.member(caller);
        return page(Entered.blank(caller.locale()), Map.of());
    }

    /** Create the community, or show the form again with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response create(
            @FormParam("slug") @DefaultValue("") String slug,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("summary") @DefaultValue("") String summary,
            @FormParam("language") @DefaultValue("en") String language,
            @FormParam("visibility") @DefaultValue("") String visibility,
            @FormParam("joining") @DefaultValue("OPEN") String joining) {
        Entered entered = new Entered(slug, name, summary, language, visibility, joining);
        NewCommunity asked = entered.asked(caller);
        List<Rule> broken = Rule.broken(asked);
        if (!broken.isEmpty()) {
            return again(entered, errors(broken), ErrorCode.INVALID);
        }
        try {
            communities.create(caller, asked);
            return Response.seeOther(URI.create(links.community(asked.slug()))).build();
        } catch (HanseException e) {
            if (e.code() == ErrorCode.CONFLICT) {
                return again(entered, Map.of("slug", "community.rule.taken"), ErrorCode.CONFLICT);
            }
            throw e;
        }
    }

    private static Map<String, String> errors(List<Rule> broken) {
        Map<String, String> errors = new LinkedHashMap<>();
        broken.forEach(rule -> errors.put(rule.name().toLowerCase(Locale.ROOT), rule.key()));
        return errors;
    }

    private static Response again(Entered entered, Map<String, String> errors, ErrorCode code) {
        return Response.status(code.status()).entity(page(entered, errors)).build();
    }

    private static View page(Entered entered, Map<String, String> errors) {
        return new View(
                "community/new.vm",
                Map.of(
                        "entered",
                        entered,
                        "errors",
                        errors,
                        "visibilities",
                        List.of(Visibility.values()),
                        "policies",
                        POLICIES));
    }
}
