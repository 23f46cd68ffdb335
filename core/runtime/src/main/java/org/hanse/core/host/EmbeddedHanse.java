package org.hanse.core.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slot;
import org.hanse.core.container.Container;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.profile.Departures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runtime in a host. */
public final class EmbeddedHanse implements Hanse {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedHanse.class);

    private final Installation installation;
    private final FirstPage first;

    private EmbeddedHanse(Installation installation, FirstPage first) {
        this.installation = installation;
        this.first = first;
    }

    /** Start: migrate the database, build the first generation, serve it. */
    public static EmbeddedHanse start(Startup startup) {
        try (Entry entry = Entry.enter()) {
            StartTimes times = new StartTimes();
            Installation installation = Installation.open(startup, times);
            LOG.info("Hanse started {} ms after the process began: {}", times.total(), times);
            return new EmbeddedHanse(installation, new FirstPage(times));
        }
    }

    /** Return what is installed, for tests and for those who embed the runtime as a library. */
    public Installation installation() {
        return installation;
    }

    @Override
    public Servlet servlet() {
        return new MountServlet(installation.switchboard(), installation.visits(), first);
    }

    @Override
    public String render(Slot slot, Map<String, String> parameters, HttpServletRequest request) {
        try (Entry entry = Entry.enter()) {
            return installation
                    .rendering()
                    .render(slot, parameters, installation.visits().page(request));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("slot {} is left out of {}", slot, request.getRequestURI(), e);
            return "";
        }
    }

    /** No database and no plugin is asked, so that nobody waits. */
    @Override
    public String head(HttpServletRequest request) {
        try (Lease<Generation> lease = installation.switchboard().lease();
                Entry entry = Entry.enter()) {
            Generation generation = lease.generation();
            return generation.presentation().pages().head(installation.visits().head(request, generation));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the head is left out of {}", request.getRequestURI(), e);
            return "";
        }
    }

    @Override
    public Optional<String> token(HttpServletRequest request, String origin) {
        try (Entry entry = Entry.enter()) {
            return installation.visits().token(request, origin);
        }
    }

    @Override
    public void signedOut(String issuer, String subject) {
        try (Entry entry = Entry.enter()) {
            installation.visits().signedOut(issuer, subject);
        }
    }

    @Override
    public boolean left(String issuer, String subject) {
        try (Lease<Generation> lease = installation.switchboard().lease();
                Entry entry = Entry.enter()) {
            installation.visits().signedOut(issuer, subject);
            Container container = lease.generation().container();
            return container.inRequest(() -> container.get(Departures.class).left(issuer, subject));
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try (Entry entry = Entry.enter()) {
            return Command.dispatch(installation, arguments, out);
        }
    }

    @Override
    public void close() {
        try (Entry entry = Entry.enter()) {
            installation.close();
        }
    }
}
