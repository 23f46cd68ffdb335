package org.hanse.core.host;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.Host;
import org.hanse.core.admin.Uploads;
import org.hanse.core.data.Database;
import org.hanse.core.data.Migrations;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.PluginRules;
import org.hanse.core.generation.Surroundings;
import org.hanse.core.generation.Switchboard;
import org.hanse.core.identity.People;
import org.hanse.core.identity.SignIns;
import org.hanse.core.limit.Limits;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.WorkFolder;
import org.hanse.core.privacy.PrivacyFiles;
import org.hanse.core.report.Reports;
import org.hanse.core.rest.RestEnvironment;
import org.hanse.core.search.index.Index;
import org.hanse.core.security.Seal;
import org.hanse.core.security.Tokens;
import org.hanse.core.settings.Configuration;
import org.hanse.core.signal.DeadLetters;
import org.hanse.core.view.AssetStore;
import org.hanse.core.view.MountLinks;

/** All that outlives generations: database, folders, scheduler, and the generations themselves. */
public final class Installation implements AutoCloseable {

    private final Visits visits;
    private final Rendering rendering;
    private final Database database;
    private final Jobs jobs;
    private final Generations generations;
    private final DeadLetters letters;
    private final Index index;
    private final Watch watch;

    private Installation(
            Visits visits,
            Rendering rendering,
            Database database,
            Jobs jobs,
            Generations generations,
            DeadLetters letters,
            Index index,
            Watch watch) {
        this.visits = visits;
        this.rendering = rendering;
        this.database = database;
        this.jobs = jobs;
        this.generations = generations;
        this.letters = letters;
        this.index = index;
        this.watch = watch;
    }

    static Installation open(Startup startup, StartTimes times) {
        Host host = startup.host();
        Configuration configuration = Configuration.of(host.configuration());
        MailRoute mail = MailRoute.of(configuration, host.mail());
        times.lap("configuration");
        Database database = Database.open(host.dataSource(), host.home());
        times.lap("database");
        Jobs jobs = new Jobs(database, startup.clock());
        Uploads uploads = new Uploads(configuration, host.home().resolve("uploads"));
        Seal seal = new Seal(database.source());
        SignIns signIns = SignIns.of(configuration, database.source(), startup.clock());
        Index index = new Index(host.home());
        Reports reports = new Reports(database.source(), startup.clock());
        Hosting hosting = new Hosting(
                configuration,
                jobs,
                uploads,
                mail,
                seal,
                reports,
                signIns,
                Limits.of(configuration, startup.clock()),
                index,
                PrivacyFiles.in(host.home(), startup.clock()));
        Surroundings around = surroundings(startup, configuration, database, hosting);
        People people = People.of(
                host, signIns, configuration.text(People.ADMINISTRATORS).orElse(""));
        Identification who = new Identification(people, new Tokens(seal, startup.clock()), around.origins());
        Duration budget = Duration.ofMillis(configuration.number("hanse.render.budget", 300, 1, 60_000));
        Visits visits = new Visits(host, around.forwarded(), budget, seal, who);
        Generations generations = new Generations(
                around,
                new WorkFolder(host.home().resolve("work"), ApiVersion.current()),
                PluginRules.of(
                        configuration.text("hanse.required").orElse(""),
                        configuration.text("hanse.safe").orElse("")),
                Duration.ofSeconds(configuration.number("hanse.drain.seconds", 30, 0, 3600)));
        DeadLetters letters = new DeadLetters(database.source(), startup.clock());
        hosting.administer(generations, letters);
        Watch watch = Watch.over(generations, host.home(), configuration);
        times.lap("modules");
        try {
            times.lap(generations.boot(watch.withFresh(startup.bundled())));
        } catch (RuntimeException e) {
            // A host may try again: what did not start must not keep the database.
            generations.close();
            index.close();
            database.close();
            throw e;
        }
        watch.start();
        times.lap("watch");
        jobs.start();
        times.lap("jobs");
        Rendering rendering = new Rendering(generations.switchboard(), visits, renderThreads(configuration));
        return new Installation(visits, rendering, database, jobs, generations, letters, index, watch);
    }

    private static int renderThreads(Configuration configuration) {
        int usual = Math.max(16, 8 * Runtime.getRuntime().availableProcessors());
        return Math.toIntExact(configuration.number("hanse.render.threads", usual, 1, 1000));
    }

    private static Surroundings surroundings(
            Startup startup, Configuration configuration, Database database, Hosting hosting) {
        Host host = startup.host();
        Clock clock = startup.clock();
        return new Surroundings(
                database,
                new Migrations(database, isPrinting(configuration)),
                startup.ids(),
                clock,
                new AssetStore(host.home().resolve("assets")),
                new Incidents(clock),
                GuardLimits.DEFAULT.withBudget(
                        Duration.ofMillis(configuration.number("hanse.guard.budget", 50, 1, 60_000))),
                Optional.of(host.home().resolve("templates")).filter(Files::isDirectory),
                host.mount(),
                configuration.text("hanse.address").map(MountLinks::absolute).orElse(host.mount()),
                host::layout,
                configuration.number(
                        "hanse.body.maximum", RestEnvironment.DEFAULT_MAXIMUM_BODY, 1024, Integer.MAX_VALUE),
                configuration.flag("hanse.forwarded", false),
                EmbedOrigins.of(configuration.text(EmbedOrigins.KEY).orElse("")),
                CoreModules.location(),
                CoreModules.ALL,
                hosting);
    }

    private static boolean isPrinting(Configuration configuration) {
        String mode = configuration.text("hanse.migrations").orElse("run");
        return switch (mode) {
            case "run" -> false;
            case "print" -> true;
            default ->
                throw new HanseException(
                        ErrorCode.BAD_HOST, "hanse.migrations: '%s' is neither run nor print".formatted(mode));
        };
    }

    /** Return the generations. */
    public Generations generations() {
        return generations;
    }

    DeadLetters letters() {
        return letters;
    }

    Switchboard<Generation> switchboard() {
        return generations.switchboard();
    }

    Visits visits() {
        return visits;
    }

    Rendering rendering() {
        return rendering;
    }

    @Override
    public void close() {
        try (database;
                index) {
            watch.close();
            jobs.close();
            generations.close();
            rendering.close();
        }
    }
}
