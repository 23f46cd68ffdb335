package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.generation.Generations;

/** The plugins in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/plugins")
@Produces(MediaType.APPLICATION_JSON)
public class PluginsApi {

    private final Generations generations;
    private final PluginCards cards;
    private final PlannedSettings settings;
    private final Actor actor;
    private final Links links;

    @Inject
    PluginsApi(Administration administration, PluginCards cards, PlannedSettings settings, Actor actor, Links links) {
        this.generations = administration.generations();
        this.cards = cards;
        this.settings = settings;
        this.actor = actor;
        this.links = links;
    }

    /** A plugin with its plan and settings. */
    public record Details(PluginCard plugin, List<PlanGroup> plan, List<SettingRow> settings) {}

    /** List the plugins with their conditions. */
    @GET
    public List<PluginCard> listPlugins() {
        return cards.all();
    }

    /** Read a plugin with its plan. */
    @GET
    @Path("{plugin}")
    public Details readPlugin(@PathParam("plugin") String plugin) {
        PluginCard card = cards.require(plugin);
        PluginPlan plan = Refused.orNot(() -> generations.plan(new PluginId(plugin)));
        return new Details(card, PlanReading.of(plan, Optional.empty()), settings.of(plan));
    }

    /** Enable a plugin, out of quarantine if it is there. */
    @POST
    @Path("{plugin}/enable")
    public Response enablePlugin(@PathParam("plugin") String plugin) {
        PluginId known = new PluginId(cards.require(plugin).id());
        return Accepted.of(generations.orders().enable(known, actor.name()), links);
    }

    /** Disable a plugin. */
    @POST
    @Path("{plugin}/disable")
    public Response disablePlugin(@PathParam("plugin") String plugin) {
        PluginId known = new PluginId(cards.require(plugin).id());
        return Accepted.of(generations.orders().disable(known, actor.name()), links);
    }
}
