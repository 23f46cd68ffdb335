package org.hanse.core.rest;

import java.io.IOException;
import org.glassfish.jersey.server.ContainerResponse;
import org.hanse.api.host.Page;

/** A page that is rendered and on its way into the layout of the host. */
record Rendered(Page page, Layout layout, Conversation conversation, Outgoing outgoing, ContainerResponse answer) {

    void write() throws IOException {
        outgoing.writeResponseStatusAndHeaders(-1, answer);
        Exchange exchange = conversation.inScope(conversation::exchange);
        layout.write(page, exchange.request().orElseThrow(), exchange.response().orElseThrow());
    }
}
