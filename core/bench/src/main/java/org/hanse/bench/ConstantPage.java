package org.hanse.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page of forty thousand bytes that never changes: what the server itself costs. */
final class ConstantPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT =
            "<!doctype html><title>Constant</title>" + "<p>The tide comes in.</p>".repeat(1600);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
