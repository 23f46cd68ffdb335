package org.hanse.host.thymeleaf;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Pages of an application that are made with Thymeleaf. */
final class GuideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TemplateEngine engine = engine();

    private transient @Nullable JakartaServletWebApplication application;

    static TemplateEngine engine() {
        ClassLoaderTemplateResolver pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("pages/");
        pages.setSuffix(".html");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(pages);
        engine.addDialect(new HanseDialect());
        return engine;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        application = JakartaServletWebApplication.buildApplication(config.getServletContext());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        Map<String, Object> model = new HashMap<>();
        model.put("guide", Map.of("id", 7, "title", String.valueOf(request.getParameter("title"))));
        model.put("communities", List.of("smiths", "smiths"));
        model.put("theme", request.getParameter("theme"));
        engine.process(
                request.getPathInfo().substring(1),
                new WebContext(application.buildExchange(request, response), Locale.ENGLISH, model),
                response.getWriter());
    }
}
