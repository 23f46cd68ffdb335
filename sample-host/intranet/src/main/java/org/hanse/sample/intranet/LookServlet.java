package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** A file of the intranet's look, such as its style sheet. */
final class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String type;

    LookServlet(String file, String type) {
        this.file = file;
        this.type = type;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "max-age=3600");
        try (InputStream in = LookServlet.class.getResourceAsStream(file)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
