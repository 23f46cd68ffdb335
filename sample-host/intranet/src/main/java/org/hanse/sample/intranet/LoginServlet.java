package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Signs in at {@code /login} and out at {@code /logout}. */
final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Layout layout;

    LoginServlet(Layout layout) {
        this.layout = layout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/logout")) {
            Accounts.signOut(request);
            response.sendRedirect(request.getContextPath() + "/");
        } else if (Accounts.signIn(request, request.getParameter("login"), request.getParameter("password"))) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            form(request, response, true);
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, boolean wrong) throws IOException {
        String title = Language.of(request).texts().get("signIn");
        Map<String, Object> model =
                Map.of("title", title, "accounts", Accounts.ALL, "secret", Accounts.PASSWORD, "failed", wrong);
        layout.page("login", model, request, response);
    }
}
