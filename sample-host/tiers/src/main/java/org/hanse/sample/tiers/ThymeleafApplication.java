package org.hanse.sample.tiers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Page;
import org.hanse.host.thymeleaf.HanseDialect;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** An application in Jetty, below {@code /a}, whose pages are made with Thymeleaf, with Hanse at {@code /a/b}. */
final class ThymeleafApplication implements Application {

    private final TemplateEngine engine = new TemplateEngine();

    ThymeleafApplication() {
        ClassLoaderTemplateResolver pages =
                new ClassLoaderTemplateResolver(getClass().getClassLoader());
        pages.setPrefix("org/hanse/sample/tiers/pages/");
        pages.setSuffix(".html");
        pages.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(pages);
        engine.addDialect(new HanseDialect());
    }

    @Override
    public String context() {
        return "/a";
    }

    @Override
    public String mount() {
        return "/b";
    }

    @Override
    public String style() {
        return "gazette.css";
    }

    @Override
    public void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write("layout", Map.of("title", page.title(), "head", page.head(), "body", page.body()), request, response);
    }

    @Override
    public void own(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write("own", Map.of("view", view.values()), request, response);
    }

    private void write(String page, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html; charset=utf-8");
        JakartaServletWebApplication application =
                JakartaServletWebApplication.buildApplication(request.getServletContext());
        WebContext context = new WebContext(application.buildExchange(request, response), Locale.ENGLISH, model);
        engine.process(page, context, response.getWriter());
    }

    @Override
    public Running serve(Hanse hanse, OwnPages own) throws Exception {
        ServletContextHandler context = new ServletContextHandler(context());
        Servers.mount(context, hanse, own, mount());
        return Servers.start(context);
    }
}
