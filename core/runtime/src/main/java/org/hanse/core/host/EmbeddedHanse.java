package org.hanse.core.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slot;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.view.RenderContext;
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
        return leased(
                request,
                "slot " + slot,
                serving -> serving.generation().presentation().slots().render(slot, parameters, serving.context()));
    }

    @Override
    public String head(HttpServletRequest request) {
        return leased(
                request,
                "head",
                serving -> serving.generation().presentation().pages().head(serving.context()));
    }

    @Override
    public Optional<String> token(HttpServletRequest request, String origin) {
        try (Entry entry = Entry.enter()) {
            return installation.visits().token(request, origin);
        }
    }

    private record Serving(Generation generation, RenderContext context) {}

    /** The host's page goes on whatever happens to us. */
    private String leased(HttpServletRequest request, String what, Function<Serving, String> work) {
        try (Lease<Generation> lease = installation.switchboard().lease();
                Entry entry = Entry.enter()) {
            Generation generation = lease.generation();
            return generation
                    .rest()
                    .within(
                            request,
                            exchange -> installation.visits().beginOnPage(request, generation, exchange),
                            exchange -> work.apply(new Serving(
                                    generation,
                                    exchange.find(RenderContext.class).orElseThrow())));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("{} is left out of {}", what, request.getRequestURI(), e);
            return "";
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
