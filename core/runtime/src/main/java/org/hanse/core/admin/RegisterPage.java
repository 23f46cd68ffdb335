package org.hanse.core.admin;

import jakarta.inject.Inject;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.Extensions;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.api.view.PageSource;
import org.hanse.core.privacy.Register;
import org.hanse.core.privacy.Retentions;
import org.hanse.core.view.View;

/** The register of processing, and for how long each class of data is kept. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/register")
public class RegisterPage {

    private final Register register;
    private final Retentions retentions;
    private final Extensions extensions;
    private final Administration administration;
    private final Actor actor;
    private final Caller caller;
    private final Links links;

    @Inject
    RegisterPage(
            Register register,
            Retentions retentions,
            Extensions extensions,
            Administration administration,
            Actor actor,
            Caller caller,
            Links links) {
        this.register = register;
        this.retentions = retentions;
        this.extensions = extensions;
        this.administration = administration;
        this.actor = actor;
        this.caller = caller;
        this.links = links;
    }

    /**
     * A plugin in the register.
     *
     * @param plugin its id
     * @param entries the classes of data that it keeps
     * @param hosts what its pages load from elsewhere
     */
    public record Keeper(String plugin, List<Register.Entry> entries, List<String> hosts) {}

    /** Show it. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        return new View("admin/register.vm", Map.of("keepers", keepers(), "due", retentions.due()));
    }

    private List<Keeper> keepers() {
        Map<String, List<String>> hosts = extensions.of(PageSource.POINT).stream()
                .collect(Collectors.groupingBy(
                        each -> each.plugin().value(),
                        Collectors.mapping(each -> each.value().origin(), Collectors.toList())));
        Map<String, List<Register.Entry>> entries = register.entries(caller.locale()).stream()
                .collect(Collectors.groupingBy(Register.Entry::plugin, LinkedHashMap::new, Collectors.toList()));
        hosts.keySet().forEach(plugin -> entries.putIfAbsent(plugin, List.of()));
        return entries.entrySet().stream()
                .map(entry ->
                        new Keeper(entry.getKey(), entry.getValue(), hosts.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Fetch it as a table. */
    @GET
    @Path("csv")
    @Produces("text/csv")
    public Response table() {
        return Response.ok(new RegisterTable(register.entries(caller.locale())).csv(), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"register.csv\"")
                .build();
    }

    /** Keep a class of data for another time. */
    @POST
    @Path("retention")
    public Response keep(@FormParam("data") String data, @FormParam("days") int days) {
        retentions.keep(data, days);
        administration.generations().audit().note(actor.name(), "retention", data, days + " days");
        return Response.seeOther(URI.create(links.page("admin/register"))).build();
    }
}
