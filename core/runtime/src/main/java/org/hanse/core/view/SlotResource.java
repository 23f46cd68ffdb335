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
import org.hanse.api.view.Slot;

/** The slots for pages of the host, asked for by a browser: the same markup as in process. */
@Dependent
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

    /** Return the markup of a slot; its parameters are the query. */
    @GET
    @Produces("text/html")
    public String get(@PathParam("slot") String slot, @Context UriInfo address) {
        Map<String, String> parameters = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return slots.render(new Slot(slot), parameters, context);
    }
}
