package org.hanse.core.admin;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.view.Links;
import org.hanse.core.generation.Order;

/**
 * A change that is going on.
 *
 * @param generation the number of the generation that is being built
 */
public record Accepted(String generation) {

    static Response of(Order order, Links links) {
        return Response.accepted(new Accepted(Long.toString(order.number())))
                .location(URI.create(links.page("api/admin/builds/" + order.number())))
                .build();
    }
}
