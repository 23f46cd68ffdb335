package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/** The intranet's home page, with what moves in the communities. */
final class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Layout layout;
    private final transient Hanse hanse;

    HomeServlet(Layout layout, Hanse hanse) {
        this.layout = layout;
        this.hanse = hanse;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = Map.of(
                "title",
                "Rivage",
                "head",
                hanse.head(request),
                "topics",
                hanse.render(Slots.HOST_LATEST_TOPICS, Map.of(), request),
                "unanswered",
                hanse.render(Slots.HOST_UNANSWERED, Map.of(), request),
                "notifications",
                hanse.render(Slots.HOST_NOTIFICATIONS, Map.of(), request),
                "events",
                hanse.render(Slots.HOST_NEXT_EVENTS, Map.of(), request),
                "counter",
                hanse.render(Slots.HOST_COUNTER, Map.of(), request),
                "badges",
                hanse.render(Slots.HOST_BADGES, Map.of(), request),
                "documents",
                Documents.ALL);
        layout.page("home", model, request, response);
    }
}
