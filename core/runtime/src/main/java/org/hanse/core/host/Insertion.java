package org.hanse.core.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.generation.Generation;
import org.hanse.core.rest.Address;
import org.hanse.core.rest.Answer;
import org.hanse.core.rest.Exchange;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Freshness;
import org.hanse.core.view.Insert;
import org.hanse.core.view.Options;
import org.hanse.core.view.Placement;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.Shown;
import org.hanse.core.view.Surface;

/**
 * A view that stands in a page of the host: its resource is asked from inside.
 *
 * @param parameters those of {@link org.hanse.api.view.Slots#HOST_VIEW}
 */
record Insertion(Map<String, String> parameters, HostPage page) {

    Shown render(Generation generation, Visits visits) {
        Address address = address();
        Placement placement = new Placement(
                Surface.INSERT, options(), address.origin(), address.path().substring(1));
        return generation.rest().within(exchange -> visits.begin(page, placement, generation, exchange), exchange -> {
            Answer answer = generation.rest().inside(address, exchange);
            if (answer.status() >= 500) {
                throw new HanseException(
                        ErrorCode.UNAVAILABLE, "%s answers %d".formatted(address.path(), answer.status()));
            }
            String markup = answer.isView() ? shown(answer.body(), exchange, generation) : link(address);
            return new Shown(
                    markup, exchange.find(Freshness.class).map(Freshness::whole).orElse(true));
        });
    }

    private Address address() {
        String path = Optional.ofNullable(parameters.get("path"))
                .map(given -> given.startsWith("/") ? given.substring(1) : given)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_REQUEST, "host.view lacks the parameter 'path': give it one like t/1"));
        int query = path.indexOf('?');
        return query < 0
                ? new Address(page.origin(), page.base(), Surface.INSERT, "/" + path, null)
                : new Address(
                        page.origin(),
                        page.base(),
                        Surface.INSERT,
                        "/" + path.substring(0, query),
                        path.substring(query + 1));
    }

    private Options options() {
        Map<String, String> given = new HashMap<>();
        parameters.forEach((name, value) -> given.put("hanse-" + name, value));
        return Options.of(given, page.locale());
    }

    private String shown(String markup, Exchange exchange, Generation generation) {
        if (!Boolean.parseBoolean(parameters.get("isolated"))) {
            return markup;
        }
        RenderContext context = exchange.find(RenderContext.class).orElseThrow();
        return Insert.isolated(generation.presentation().pages().head(context), markup, context);
    }

    /** What is no page, or leads elsewhere, can be opened only. */
    private String link(Address address) {
        String text = CoreWords.in(page.locale(), "view.elsewhere");
        return Insert.words(page.locale(), text, Optional.of(page.base() + address.path()));
    }
}
