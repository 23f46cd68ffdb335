package org.hanse.core.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Slot;

/** The slots for pages of the host, asked for by a browser: at the mount the same markup as in process, else a view. */
@Dependent
@Requires(Requires.ANYBODY)
@Path("slots/{slot}")
public class SlotResource {

    private final SlotRenderer slots;
    private final RenderContext context;

    /** Create the resource of a request. */
    @Inject
    public SlotResource(SlotRenderer slots, RenderContext context) {
        this.slots = slots;
        this.context = context;
    }

    /** Return a slot; its parameters are the query. */
    @GET
    @Produces("text/html")
    public Object get(@PathParam("slot") String slot, @Context UriInfo address) {
        Map<String, String> parameters = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        Slot asked = new Slot(slot);
        return context.placement().surface() == Surface.PAGE
                ? slots.render(asked, parameters, context).markup()
                : new View("slot.vm", Map.of("slot", slots.content(asked, parameters, context, new Freshness())));
    }
}
