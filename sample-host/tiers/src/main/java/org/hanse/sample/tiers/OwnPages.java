package org.hanse.sample.tiers;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.hanse.api.host.Hanse;

/**
 * Pages of the guild with a view drawn in process: {@code insert?path=t/1}, {@code isolated?path=t/1}; or by a component:
 * {@code component?path=t/1}. Also its style sheets, and tokens for whoever is signed in.
 */
final class OwnPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Application application;
    private final transient Hanse hanse;
    private final String elsewhere;

    OwnPages(Application application, Hanse hanse, String elsewhere) {
        this.application = application;
        this.hanse = hanse;
        this.elsewhere = elsewhere;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String name = request.getPathInfo().substring(1);
        if (name.endsWith(".css")) {
            response.setContentType("text/css; charset=utf-8");
            response.getWriter().write(Sheet.style(name));
            return;
        }
        String path = request.getParameter("path");
        String style = Objects.requireNonNullElse(request.getParameter("style"), application.style());
        String heading = Objects.requireNonNullElse(request.getParameter("heading"), "2");
        response.setHeader("Content-Security-Policy", "default-src 'self'; img-src data:");
        if (path == null || name.equals("component")) {
            String script = path == null ? "" : Elsewhere.script(application.context() + application.mount());
            String view = path == null ? "" : "<hanse-view path=\"%s\"></hanse-view>".formatted(path);
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().write(Sheet.page(application.context() + "/own/" + style, script, view));
            return;
        }
        application.own(new Application.View(path, heading, name.equals("isolated"), style), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = String.valueOf(request.getHeader("Origin"));
        if (!origin.equals(elsewhere)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(hanse.token(request, origin).orElse(""));
    }
}
