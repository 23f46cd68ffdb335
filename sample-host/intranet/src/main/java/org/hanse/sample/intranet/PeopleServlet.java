package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/** The intranet's directory: a page of its own, in which Hanse shows people. */
final class PeopleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Layout layout;
    private final transient Hanse hanse;

    PeopleServlet(Layout layout, Hanse hanse) {
        this.layout = layout;
        this.hanse = hanse;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String people = hanse.render(Slots.HOST_VIEW, Map.of("path", "people", "heading", "2"), request);
        Map<String, Object> model = Map.of(
                "title", Language.of(request).texts().get("people"), "head", hanse.head(request), "people", people);
        layout.page("people", model, request, response);
    }
}
