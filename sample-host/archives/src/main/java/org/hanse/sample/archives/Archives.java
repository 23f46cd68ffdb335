package org.hanse.sample.archives;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/**
 * The archives: a catalogue of their own, and Hanse beside it.
 *
 * @param server the server
 * @param hanse the embedded Hanse
 */
public record Archives(Server server, Hanse hanse) implements AutoCloseable {

    /** Start the archives on any free port, with Hanse at {@code /guild}. */
    public static Archives start(Path home) throws Exception {
        Hanse hanse = Hanse.embed(new ArchivesHost(home));
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/");
        mount(context, new Catalogue(), "/catalogue");
        mount(context, hanse.servlet(), "/guild/*");
        server.setHandler(context);
        server.start();
        return new Archives(server, hanse);
    }

    private static void mount(ServletContextHandler context, Servlet servlet, String path) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, path);
    }

    /** Return the address of the server, without a slash at its end. */
    public String address() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        hanse.close();
    }

    /** Everybody is the archivist here. */
    private record ArchivesHost(Path home) implements Host {

        @Override
        public Optional<HostUser> user(HttpServletRequest request) {
            return Optional.of(new HostUser(
                    "archives",
                    "1",
                    "The archivist",
                    Optional.empty(),
                    Locale.ENGLISH,
                    ZoneOffset.UTC,
                    Set.of(),
                    true));
        }

        @Override
        public String mount() {
            return "/guild";
        }
    }
}
