package org.hanse.core.generation;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hanse.api.Plugin;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Database;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.TimeSortedIds;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.WorkFolder;
import org.hanse.core.rest.RestEnvironment;
import org.hanse.core.view.AssetStore;
import org.hanse.core.view.RenderContext;

/** Generations on an H2 file in a folder, with core's machinery and none of its domains. */
final class Rig implements AutoCloseable {

    static final Caller ADA =
            new Caller(OptionalLong.of(1), "Ada", Locale.ENGLISH, ZoneOffset.UTC, Map.of(), Set.of(), true);

    private final Database database;
    private final Generations generations;

    Rig(Path home) {
        this(home, PluginRules.of("", ""), List.of());
    }

    Rig(Path home, PluginRules settings, List<Plugin> modules) {
        this.database = Database.open(Optional.empty(), home);
        Clock clock = Clock.systemUTC();
        Surroundings around = new Surroundings(
                database,
                new Migrations(database),
                new TimeSortedIds(clock),
                clock,
                new AssetStore(home.resolve("assets")),
                new Incidents(clock),
                GuardLimits.DEFAULT,
                Optional.empty(),
                "/community",
                "/community",
                (page, request, response) -> response.getWriter().write(page.body()),
                RestEnvironment.DEFAULT_MAXIMUM_BODY,
                false,
                EmbedOrigins.NONE,
                core(),
                modules,
                Furnishing.NONE);
        WorkFolder work = new WorkFolder(home.resolve("work"), ApiVersion.current());
        this.generations = new Generations(around, work, settings, Duration.ofSeconds(10));
    }

    private static Path core() {
        try {
            return Path.of(Generation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    Generations generations() {
        return generations;
    }

    /** Return the status of a request that goes through the serving generation. */
    int get(String path) {
        RequestInside inside = new RequestInside("/community", path);
        try (Lease<Generation> lease = generations.switchboard().lease()) {
            Generation serving = lease.generation();
            serving.rest()
                    .handle(inside.request(), inside.response(), exchange -> {
                        exchange.set(Caller.class, ADA);
                        exchange.set(
                                RenderContext.class,
                                RenderContext.of(ADA, serving.presentation().links("/community")));
                    })
                    .toCompletableFuture()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        }
        return inside.status();
    }

    /** Change the desired set as another node does. */
    void wantElsewhere(List<DesiredPlugin> plugins) {
        DesiredState state = new DesiredState(database.source(), Clock.systemUTC());
        state.save(state.current(), plugins, "bob", "elsewhere");
    }

    @Override
    public void close() {
        generations.close();
        database.close();
    }
}
