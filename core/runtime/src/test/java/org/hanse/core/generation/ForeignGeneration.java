package org.hanse.core.generation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.Contribution;
import org.hanse.api.Plugin;
import org.hanse.api.PluginId;
import org.hanse.api.settings.Settings;
import org.hanse.core.attachment.AttachmentModule;
import org.hanse.core.badge.BadgeModule;
import org.hanse.core.community.CommunityModule;
import org.hanse.core.connection.ConnectionModule;
import org.hanse.core.container.Container;
import org.hanse.core.container.ForeignBeans;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.data.Database;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.data.TimeSortedIds;
import org.hanse.core.event.EventModule;
import org.hanse.core.feed.Sites;
import org.hanse.core.forum.ForumModule;
import org.hanse.core.generation.harbour.HarbourPlugin;
import org.hanse.core.importer.ImporterModule;
import org.hanse.core.mail.MailModule;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.mail.StrangersModule;
import org.hanse.core.notification.NotificationModule;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.permission.PermissionModule;
import org.hanse.core.plugin.ComposedLoader;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PlanReader;
import org.hanse.core.plugin.Plans;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.profile.ProfileModule;
import org.hanse.core.rest.RestEnvironment;
import org.hanse.core.search.SearchModule;
import org.hanse.core.search.index.Index;
import org.hanse.core.security.RecordedGuard;
import org.hanse.core.security.Seal;
import org.hanse.core.security.SecurityModule;
import org.hanse.core.settings.Configuration;
import org.hanse.core.settings.PluginSettings;
import org.hanse.core.signal.SignalDelivery;
import org.hanse.core.view.AssetStore;
import org.hanse.core.view.ViewModule;

/**
 * Core and a plugin in a container that is not ours: an extension that gives it what a generation gives to its own, and
 * delivers signals.
 */
public final class ForeignGeneration implements Extension {

    private static final ClassLoader LOADER = ForeignGeneration.class.getClassLoader();

    private static final List<Plugin> MODULES = List.of(
            new ViewModule(),
            new SecurityModule(),
            new PermissionModule(),
            new AttachmentModule(),
            new CommunityModule(),
            new ProfileModule(),
            new ConnectionModule(),
            new ForumModule(),
            new MailModule(),
            new NotificationModule(),
            new StrangersModule(),
            new EventModule(),
            new BadgeModule(),
            new ImporterModule(),
            new SearchModule());

    private static final LoadedPlugin CORE = new LoadedPlugin(
            PluginManifest.of(PluginId.CORE, "0.1.0", "[0.1,0.2)"),
            new PlanReader(LOADER).core(MODULES).plan(),
            LOADER,
            Path.of("target/classes"),
            "org/hanse/core/");

    static final LoadedPlugin HARBOUR = new LoadedPlugin(
            PluginManifest.of(new PluginId("harbour"), "1.0", "[0.1,0.2)"),
            Plans.of("harbour", new HarbourPlugin()),
            LOADER,
            Path.of("target/test-classes"),
            "org/hanse/core/generation/harbour/");

    private static final List<LoadedPlugin> PLUGINS = List.of(CORE, HARBOUR);

    /**
     * What tests look at; inject it.
     *
     * @param mailed the addresses that mail was sent to
     */
    record Inside(Draft draft, Database database, List<String> mailed) {
        Container container() {
            return draft.container();
        }
    }

    private final List<String> mailed = new CopyOnWriteArrayList<>();
    private final Configuration configuration =
            Configuration.of(Map.of("hanse.harbour.mark", "Moor", "hanse.mail.from", "hanse@example.org"));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<SignalDelivery> deliveries = new CopyOnWriteArrayList<>();
    private final Surroundings around = surroundings();
    private final Draft draft = built();

    /** Return the classes to deploy. */
    static Class<?>[] beanClasses() {
        return BeanClasses.of(PLUGINS, List.of()).toArray(Class<?>[]::new);
    }

    private static Surroundings surroundings() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:foreign" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Database database = Database.open(Optional.of(source), Path.of("unused"));
        Clock clock = Clock.systemUTC();
        return new Surroundings(
                database,
                new Migrations(database),
                new TimeSortedIds(clock),
                clock,
                new AssetStore(Path.of("target/assets")),
                new Incidents(clock),
                GuardLimits.DEFAULT.withBudget(Duration.ofSeconds(10)),
                Optional.empty(),
                "/community",
                "https://host.example/community",
                (page, request, response) -> response.getWriter().write(page.body()),
                RestEnvironment.DEFAULT_MAXIMUM_BODY,
                false,
                EmbedOrigins.NONE,
                Path.of("target/classes"),
                MODULES,
                Furnishing.NONE);
    }

    private Draft built() {
        PLUGINS.forEach(around.migrations()::run);
        ComposedLoader composed = new ComposedLoader(LOADER, List.of());
        PersistenceUnit unit = PersistenceUnit.open(
                "foreign" + UUID.randomUUID(), around.database().source(), PLUGINS, composed);
        return new Draft("foreign", 1, PLUGINS, composed, unit, Views.build(PLUGINS, around), around);
    }

    void offer(@Observes AfterBeanDiscovery discovery) {
        List<RecordedGuard> guards = HARBOUR.plan().of(Contribution.Guard.class).stream()
                .map(guard -> new RecordedGuard(HARBOUR.id(), guard.guarded()))
                .toList();
        List<ProvidedBean<?>> provided = new ArrayList<>(
                new StandardBeans(around, draft, guards).all(() -> deliveries.forEach(SignalDelivery::wake)));
        MailRoute route = MailRoute.of(configuration, Optional.of((to, message) -> mailed.add(to)));
        provided.add(ProvidedBean.of(MailRoute.class, Dependent.class, of -> route));
        Seal seal = new Seal(around.database().source());
        provided.add(ProvidedBean.of(Seal.class, Dependent.class, of -> seal));
        Index index = new Index(Path.of("target/search/" + UUID.randomUUID()));
        provided.add(ProvidedBean.of(Index.class, Dependent.class, of -> index));
        provided.add(ProvidedBean.of(Sites.class, Dependent.class, of -> Sites.of(Optional.empty())));
        provided.add(ProvidedBean.of(Settings.class, Dependent.class, of -> settings(of.orElseThrow())));
        Inside inside = new Inside(draft, around.database(), mailed);
        provided.add(ProvidedBean.of(Inside.class, Dependent.class, of -> inside));
        ForeignBeans.add(discovery, provided);
    }

    private Settings settings(Class<?> injecting) {
        boolean harbour = injecting.getPackage().equals(HarbourPlugin.class.getPackage());
        return PluginSettings.of(harbour ? HARBOUR : CORE, configuration);
    }

    void start(@Observes AfterDeploymentValidation validated, BeanManager manager) {
        draft.started(ForeignBeans.container(manager, draft.composed(), List.of(beanClasses())));
        draft.listeners()
                .lanes()
                .forEach(lane -> deliveries.add(new SignalDelivery(
                        draft.container(), lane, around.database().source(), around.clock())));
        deliveries.forEach(delivery -> delivery.start(threads));
    }

    void stop(@Observes BeforeShutdown end) throws InterruptedException {
        for (SignalDelivery delivery : deliveries) {
            delivery.stop(Duration.ofSeconds(5));
        }
        threads.shutdownNow();
        draft.unit().close();
    }
}
