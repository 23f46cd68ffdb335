package org.hanse.core.host;

import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.core.generation.Generations;

/** A Jetty that embeds the whole runtime at {@value #MOUNT}. */
final class Site implements AutoCloseable {

    static final String MOUNT = "/community";

    private final EmbeddedHanse hanse;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    private Site(EmbeddedHanse hanse) {
        this.hanse = hanse;
    }

    /** Open on an H2 file in the folder. */
    static Site open(Path home, Path... bundled) {
        return open(new SiteHost(home, Optional.empty(), Map.of()), bundled);
    }

    /** Open on a database, or on an H2 file if there is none. */
    static Site open(Path home, Optional<DataSource> database, Path... bundled) {
        return open(new SiteHost(home, database, Map.of()), bundled);
    }

    static Site open(SiteHost host, Path... bundled) {
        EmbeddedHanse hanse = EmbeddedHanse.start(new Startup(host, Clock.systemUTC(), List.of(bundled)));
        try {
            Site site = new Site(hanse);
            site.start();
            return site;
        } catch (Exception e) {
            hanse.close();
            throw new AssertionError("the server does not start", e);
        }
    }

    private void start() throws Exception {
        Servlet servlet = hanse.servlet();
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(holder, MOUNT + "/*");
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    EmbeddedHanse hanse() {
        return hanse;
    }

    Generations generations() {
        return hanse.installation().generations();
    }

    String origin() {
        return "http://localhost:" + connector.getLocalPort();
    }

    /** Return somebody who is signed in. */
    Visitor visitor(String person) {
        return new Visitor(origin(), Optional.of(person));
    }

    /** Return somebody who is not signed in. */
    Visitor outsider() {
        return new Visitor(origin(), Optional.empty());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new AssertionError("the server does not stop", e);
        } finally {
            hanse.close();
        }
    }
}
