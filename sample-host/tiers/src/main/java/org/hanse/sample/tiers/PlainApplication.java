package org.hanse.sample.tiers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Page;
import org.hanse.api.view.Slots;

/** An application as plain as can be, in Jetty: its pages are a box of one width. */
record PlainApplication(String mount) implements Application {

    @Override
    public String context() {
        return "";
    }

    @Override
    public String style() {
        return Sheet.PLAIN;
    }

    @Override
    public void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(Sheet.page("/own/" + style(), page.head(), page.body()));
    }

    @Override
    public void own(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Hanse hanse = Hanse.in(request.getServletContext());
        Map<String, String> parameters = new HashMap<>(view.values());
        parameters.remove("style");
        String body = hanse.render(Slots.HOST_VIEW, parameters, request);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(Sheet.page("/own/" + view.style(), hanse.head(request), body));
    }

    @Override
    public Running serve(Hanse hanse, OwnPages own) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        Servers.mount(context, hanse, own, mount);
        return Servers.start(context);
    }
}
