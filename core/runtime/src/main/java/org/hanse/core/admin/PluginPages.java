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
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Order;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.view.View;

/** The plugins: their conditions and plans, and the forms that enable and disable them. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/plugins")
public class PluginPages {

    private final Generations generations;
    private final PluginCards cards;
    private final PlannedSettings settings;
    private final Actor actor;
    private final Links links;

    @Inject
    PluginPages(Administration administration, PluginCards cards, PlannedSettings settings, Actor actor, Links links) {
        this.generations = administration.generations();
        this.cards = cards;
        this.settings = settings;
        this.actor = actor;
        this.links = links;
    }

    /** List them. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/plugins.vm", Map.of("plugins", cards.all()));
    }

    /** Show one, with its plan. */
    @GET
    @Path("{plugin}")
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("plugin") String plugin) {
        PluginCard card = cards.require(plugin);
        try {
            PluginPlan plan = generations.plan(new PluginId(plugin));
            return page(card, PlanReading.of(plan, Optional.empty()), settings.of(plan), List.of());
        } catch (BuildFault e) {
            return page(card, List.of(), List.of(), List.of(BuildRow.Fault.of(e)));
        }
    }

    private static View page(
            PluginCard card, List<PlanGroup> groups, List<SettingRow> settings, List<BuildRow.Fault> problems) {
        return new View(
                "admin/plugin.vm",
                Map.of("plugin", card, "groups", groups, "settings", settings, "problems", problems));
    }

    /** Enable one, out of quarantine if it is there, and show how the build goes. */
    @POST
    @Path("{plugin}/enable")
    public Response enable(@PathParam("plugin") String plugin) {
        return building(generations.orders().enable(known(plugin), actor.name()));
    }

    /** Disable one, and show how the build goes. */
    @POST
    @Path("{plugin}/disable")
    public Response disable(@PathParam("plugin") String plugin) {
        return building(generations.orders().disable(known(plugin), actor.name()));
    }

    private PluginId known(String plugin) {
        return new PluginId(cards.require(plugin).id());
    }

    private Response building(Order order) {
        return BuildPages.show(order, links);
    }
}
