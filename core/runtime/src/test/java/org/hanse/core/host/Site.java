package org.hanse.core.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.host.Host;
import org.hanse.core.fixture.Connectors;
import org.hanse.core.generation.Generations;

/** A Jetty that embeds the whole runtime at {@value #MOUNT}. */
final class Site implements AutoCloseable {

    static final String MOUNT = "/community";

    private final EmbeddedHanse hanse;
    private final Server server = new Server();
    private final ServerConnector connector = Connectors.of(server);
    private final HostPage hostPage = new HostPage();

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

    static Site open(Host host, Path... bundled) {
        return open(new Startup(host, Clock.systemUTC(), List.of(bundled)));
    }

    static Site open(Startup startup) {
        return open(startup, 0);
    }

    /** Open at a port, or at any that is free if it is 0. */
    static Site open(Startup startup, int port) {
        EmbeddedHanse hanse = EmbeddedHanse.start(startup);
        try {
            Site site = new Site(hanse);
            site.connector.setPort(port);
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
        context.addServlet(new ServletHolder(hostPage), "/page/*");
        connector.setHost("localhost");
        // The time of the server is not that of the clock that tests give.
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendDateHeader(false);
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

    /** Return the token that a page of the host gets for a person, empty for nobody. */
    String token(String person, String origin) {
        AtomicReference<RuntimeException> refused = new AtomicReference<>();
        String token = page(person, request -> {
            try {
                return hanse.token(request, origin).orElse("");
            } catch (RuntimeException e) {
                refused.set(e);
                return "";
            }
        });
        if (refused.get() != null) {
            throw refused.get();
        }
        return token;
    }

    /** Return a page of the host that says what is made of its request, by a thread of the server. */
    String page(String person, Function<HttpServletRequest, String> content) {
        return page(person, "/page", content);
    }

    /** Return the page of the host at an address below {@code /page}. */
    String page(String person, String address, Function<HttpServletRequest, String> content) {
        hostPage.content = content;
        return visitor(person).send(visitor(person).at(address)).body();
    }

    private static final class HostPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private transient volatile Function<HttpServletRequest, String> content = request -> "";

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().write(content.apply(request));
        }
    }

    int port() {
        return connector.getLocalPort();
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
