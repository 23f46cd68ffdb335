package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.View;

/** Where members choose what they are told, and how. */
@Path("notifications/settings")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.SIGNED_IN)
public class SettingsPage {

    private static final int HOURS = 24;

    private final Caller caller;
    private final Preferences preferences;
    private final SettingsViews views;
    private final Catalogue catalogue;
    private final Links links;

    @Inject
    SettingsPage(Caller caller, Preferences preferences, SettingsViews views, Catalogue catalogue, Links links) {
        this.caller = caller;
        this.preferences = preferences;
        this.views = views;
        this.catalogue = catalogue;
        this.links = links;
    }

    /** Show the choices, everywhere or in one community. */
    @GET
    public View show(@QueryParam("community") @DefaultValue("0") long community, @QueryParam("saved") boolean saved) {
        return views.page(caller, own(community), saved);
    }

    /** Store the preset and the digest. */
    @POST
    @Path("general")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response general(
            @FormParam("preset") String preset, @FormParam("digest") String digest, @FormParam("hour") int hour) {
        if (hour < 0 || hour >= HOURS) {
            throw refused();
        }
        preferences.choose(
                Access.member(caller),
                Preset.of(preset).orElseThrow(this::refused),
                Frequency.of(digest).orElseThrow(this::refused),
                hour);
        return saved(0);
    }

    /** Store the channels of each type: a field {@code type.CHANNEL} for each that is wanted. */
    @POST
    @Path("types")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response types(MultivaluedMap<String, String> entered) {
        long community = own(number(entered.getFirst("community")));
        Map<String, Set<Channel>> chosen = new HashMap<>();
        catalogue.kinds().stream()
                .filter(kind -> kind.type().importance() != Importance.TRANSACTIONAL)
                .forEach(kind -> chosen.put(kind.name(), channels(kind, entered)));
        preferences.choose(Access.member(caller), community, chosen);
        return saved(community);
    }

    private static Set<Channel> channels(Kind kind, MultivaluedMap<String, String> entered) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Channel channel : Channel.values()) {
            if (entered.containsKey(kind.name() + "." + channel)) {
                channels.add(channel);
            }
        }
        return channels;
    }

    /** Tell nothing of a community for a while, 0 for all. */
    @POST
    @Path("mute")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mute(@FormParam("community") long community, @FormParam("time") @DefaultValue("") String time) {
        preferences.mute(Access.member(caller), Muted.community(own(community)), MuteTime.chosen(caller, time));
        return saved(0);
    }

    /** Tell of a community again, or of one subject. */
    @POST
    @Path("unmute")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unmute(@FormParam("community") long community, @FormParam("about") @DefaultValue("") String about) {
        preferences.unmute(Access.member(caller), new Muted(community, about));
        return saved(0);
    }

    /** Choices are made for communities that one belongs to. */
    private long own(long community) {
        if (community != 0 && !caller.belongsTo(community)) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such community.");
        }
        return community;
    }

    private long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    private HanseException refused() {
        return new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "notification.refused"));
    }

    private Response saved(long community) {
        return Response.seeOther(
                        URI.create(links.page("notifications/settings") + "?saved=true&community=" + community))
                .build();
    }
}
