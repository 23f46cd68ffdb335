package org.hanse.testkit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.container.Container;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Condition;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Lease;
import org.hanse.core.host.EmbeddedHanse;
import org.hanse.core.host.Startup;
import org.hanse.core.plugin.Incident;
import org.hanse.core.plugin.Incidents;
import org.jspecify.annotations.Nullable;

/** A runtime with a plugin, behind an HTTP server. */
final class RunningHanse implements AutoCloseable {

    private static final String ACTOR = "test";

    private final PluginId plugin;
    private final Home home;
    private final HikariDataSource database;
    private final FakeHost host;
    private final TestClock clock = new TestClock();
    private final EmbeddedHanse hanse;
    private final TestServer server;
    private final People people;

    private RunningHanse(
            PluginId plugin, Home home, HikariDataSource database, List<Path> plugins, Map<String, String> settings) {
        this.plugin = plugin;
        this.home = home;
        this.database = database;
        this.host = new FakeHost(home.folder(), Optional.of(database), settings);
        this.hanse = EmbeddedHanse.start(new Startup(host, clock, plugins));
        this.server = TestServer.start(hanse.servlet());
        this.people = new People(this, host, server.origin());
    }

    static RunningHanse start(TestDatabase database, Path plugin, List<Path> others, Map<String, String> settings) {
        PluginId id = PluginUnderTest.read(plugin, others).id();
        List<Path> plugins = Stream.concat(others.stream(), Stream.of(plugin)).toList();
        RunningHanse running = new RunningHanse(id, Home.create(), database.open(), plugins, settings);
        try {
            running.requireEverything();
        } catch (HanseException e) {
            running.close();
            throw e;
        }
        return running;
    }

    private void requireEverything() {
        List<Condition> waiting = generations().conditions().stream()
                .filter(condition -> condition.state() != Condition.State.RUNNING)
                .toList();
        if (!waiting.isEmpty()) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "plugin %s does not run: %s%n%s"
                            .formatted(
                                    waiting.get(0).plugin(),
                                    waiting.get(0).reason(),
                                    reports().get(0)));
        }
    }

    PluginId plugin() {
        return plugin;
    }

    DataSource database() {
        return database;
    }

    TestClock clock() {
        return clock;
    }

    List<SentMail> mails() {
        return host.mailbox().mails();
    }

    People people() {
        return people;
    }

    <S, R extends @Nullable Object> R with(Class<S> service, Function<S, R> use) {
        return inRequest(container -> use.apply(container.get(service)));
    }

    <R extends @Nullable Object> R inRequest(Function<Container, R> work) {
        try (Lease<Generation> lease = generations().switchboard().lease()) {
            Container container = lease.generation().container();
            return container.inRequest(() -> work.apply(container));
        }
    }

    /** Do work with a service in one transaction. */
    <S, R extends @Nullable Object> R inTransaction(Class<S> service, Function<S, R> use) {
        return inRequest(container -> {
            Callable<R> work = () -> use.apply(container.get(service));
            try {
                return container.get(UnitOfWork.class).inTransaction(work);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new HanseException(ErrorCode.INTERNAL, "the transaction failed: " + e.getMessage(), e);
            }
        });
    }

    String run(List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = hanse.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text = printed.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new AssertionError("%s ended with %d:%n%s".formatted(String.join(" ", arguments), code, text));
        }
        return text;
    }

    void settle() {
        new Settling(database, clock).settle();
    }

    void disable() {
        require(generations().disable(plugin, ACTOR));
    }

    void enable() {
        require(generations().enable(plugin, ACTOR));
    }

    private static void require(BuildReport report) {
        if (!report.published()) {
            throw new AssertionError(report.toString());
        }
    }

    Generations generations() {
        return hanse.installation().generations();
    }

    List<Incident> incidents() {
        return with(Incidents.class, Incidents::list);
    }

    List<String> reports() {
        return generations().reports(20).stream().map(BuildReport::toString).toList();
    }

    @Override
    public void close() {
        try (home;
                database;
                hanse;
                server) {
            people.close();
        }
    }
}
