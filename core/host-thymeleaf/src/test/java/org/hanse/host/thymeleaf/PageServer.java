package org.hanse.host.thymeleaf;

import java.nio.file.Path;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.hanse.api.host.Hanse;
import org.hanse.testkit.host.ProxiedHost;
import org.hanse.testkit.host.Visitor;

/** Jetty with the pages twice: at {@code /a} with Hanse, at {@code /bare} without. */
final class PageServer implements AutoCloseable {

    private final Server server = new Server(0);
    private final Hanse hanse;

    PageServer(Path folder) throws Exception {
        hanse = Hanse.embed(new ProxiedHost(folder));
        ServletContextHandler application = pages("/a");
        application.setAttribute(Hanse.ATTRIBUTE, hanse);
        ServletHolder mount = new ServletHolder(hanse.servlet());
        mount.setAsyncSupported(true);
        application.addServlet(mount, ProxiedHost.MOUNT + "/*");
        server.setHandler(new ContextHandlerCollection(application, pages("/bare")));
        server.start();
    }

    private static ServletContextHandler pages(String path) {
        ServletContextHandler context = new ServletContextHandler(path);
        context.addServlet(new ServletHolder(new GuideServlet()), "/pages/*");
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.setShowStacks(true);
        context.setErrorHandler(errors);
        return context;
    }

    /** Return somebody who is signed in. */
    Visitor visitor() {
        return new Visitor(origin(), "weyland");
    }

    private String origin() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        hanse.close();
    }
}
