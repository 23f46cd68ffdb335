package org.hanse.sample.war;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/** A page of the application with a slot of Hanse in it. */
@WebServlet("/front")
public class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Hanse hanse = Hanse.in(getServletContext());
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .printf(
                        "<!doctype html><html lang=\"en\"><head><title>Front</title>%s</head><body><h1>Front</h1>%s</body></html>",
                        hanse.head(request), hanse.render(Slots.HOST_LATEST_TOPICS, Map.of(), request));
    }
}
