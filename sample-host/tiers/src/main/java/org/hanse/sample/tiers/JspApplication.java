package org.hanse.sample.tiers;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Page;

/** An application in Tomcat, at {@code /a}, whose pages are made with JSP and its tags; Hanse has all of its paths. */
final class JspApplication implements Application {

    private static final Path PAGES = Path.of("src/main/webapp").toAbsolutePath();

    @Override
    public String context() {
        return "/a";
    }

    @Override
    public String mount() {
        return "";
    }

    @Override
    public String style() {
        return "workshop.css";
    }

    @Override
    public void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("page", page);
        try {
            forward("layout", request, response);
        } catch (ServletException e) {
            throw new IOException("the layout is broken", e);
        }
    }

    @Override
    public void own(View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("view", view.values());
        forward("own", request, response);
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getServletContext().getNamedDispatcher(page).forward(request, response);
    }

    @Override
    public Running serve(Hanse hanse, OwnPages own) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setHostname("localhost");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("compression", "on");
        Context application = tomcat.addWebapp(context(), PAGES.toString());
        // The tags lie in a folder of classes where the modules are built together, in a jar otherwise.
        ((StandardJarScanner) application.getJarScanner()).setScanAllDirectories(true);
        application.addServletContainerInitializer((types, context) -> mount(context, hanse, own), null);
        tomcat.start();
        return new Served(tomcat);
    }

    private void mount(ServletContext context, Hanse hanse, OwnPages own) {
        context.setAttribute(Hanse.ATTRIBUTE, hanse);
        // By name, since their paths would be Hanse's.
        context.addJspFile("layout", "/WEB-INF/layout.jsp");
        context.addJspFile("own", "/WEB-INF/own.jsp");
        context.addServlet("pages", own).addMapping("/own/*", "/hanse-token");
        ServletRegistration.Dynamic servlet = context.addServlet("hanse", hanse.servlet());
        servlet.addMapping(mount() + "/*");
        servlet.setAsyncSupported(true);
    }

    private record Served(Tomcat tomcat) implements Running {

        @Override
        public int port() {
            return tomcat.getConnector().getLocalPort();
        }

        @Override
        public void close() throws Exception {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
