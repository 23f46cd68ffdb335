package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hanse.api.host.Hanse;

/**
 * Gives applications of the company on other origins a token for whoever is signed in here: only those on the list, each
 * for itself. It works where browsers send the session along, which they do within one site, such as
 * {@code rivage.example} with its subdomains.
 */
final class TokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Hanse hanse;
    private final transient List<String> origins;

    TokenServlet(Hanse hanse, List<String> origins) {
        this.hanse = hanse;
        this.origins = List.copyOf(origins);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = String.valueOf(request.getHeader("Origin"));
        if (!origins.contains(origin)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.addHeader("Vary", "Origin");
        response.setHeader("Cache-Control", "no-store");
        Optional<String> token = hanse.token(request, origin);
        if (token.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(token.get());
    }
}
