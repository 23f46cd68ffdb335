package org.hanse.core.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.plugin.LoadedPlugin;

/** The entities of core and of all plugins of one generation. */
public final class PersistenceUnit implements AutoCloseable {

    private static final String NO = "false";

    private final EntityManagerFactory factory;
    private final List<LoadedPlugin> plugins;
    private final ClassLoader composed;
    private boolean connected;

    private PersistenceUnit(EntityManagerFactory factory, List<LoadedPlugin> plugins, ClassLoader composed) {
        this.factory = factory;
        this.plugins = List.copyOf(plugins);
        this.composed = composed;
    }

    /**
     * Open a unit. Do so before any entity of a plugin is loaded: from then on it is woven as it loads.
     *
     * @param name a name that no other unit of this process has
     * @param source the database
     * @param plugins core first, then the plugins in their order
     * @param composed the class loader of the generation
     * @throws org.hanse.core.plugin.BuildFault naming the plugin whose entities are at fault
     */
    public static PersistenceUnit open(
            String name, DataSource source, List<LoadedPlugin> plugins, ClassLoader composed) {
        EntityNames.check(plugins);
        List<String> entities = plugins.stream()
                .flatMap(plugin -> plugin.plan().of(Contribution.Entity.class).stream())
                .map(Contribution.Entity::className)
                .toList();
        UnitInfo info = new UnitInfo(name, source, entities, composed, root(plugins));
        EntityManagerFactory factory = within(
                composed,
                plugins,
                () -> new PersistenceProvider().createContainerEntityManagerFactory(info, properties(name)));
        return new PersistenceUnit(factory, plugins, composed);
    }

    /**
     * Return where EntityManagers come from. The first call reads the mappings, checks the queries and connects, and others
     * wait for it.
     *
     * @throws org.hanse.core.plugin.BuildFault naming the plugin whose entities are at fault
     */
    public synchronized EntityManagerFactory factory() {
        if (!connected) {
            within(composed, plugins, () -> {
                connect(factory);
                return factory;
            });
            connected = true;
        }
        return factory;
    }

    private static EntityManagerFactory within(
            ClassLoader composed, List<LoadedPlugin> plugins, Supplier<EntityManagerFactory> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(composed);
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            throw EntityFault.of(plugins, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    /** EclipseLink does it when the first EntityManager opens. */
    private static void connect(EntityManagerFactory factory) {
        try (EntityManager first = factory.createEntityManager()) {
            first.getMetamodel().getEntities();
            Session session = factory.unwrap(Session.class);
            TimeConversion.install(session);
            PreparedLimits.install(session);
        }
    }

    private static URL root(List<LoadedPlugin> plugins) {
        try {
            return plugins.get(0).location().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new HanseException(ErrorCode.INTERNAL, "the folder of core has no address", e);
        }
    }

    private static Map<String, Object> properties(String name) {
        return Map.ofEntries(
                Map.entry("eclipselink.session-name", name),
                Map.entry("eclipselink.logging.logger", PersistenceLog.class.getName()),
                Map.entry("eclipselink.logging.level", "WARNING"),
                Map.entry("eclipselink.weaving", "true"),
                Map.entry("eclipselink.weaving.fetchgroups", NO),
                Map.entry("eclipselink.weaving.rest", NO),
                Map.entry("eclipselink.cache.shared.default", NO),
                Map.entry("eclipselink.ddl-generation", "none"),
                Map.entry("eclipselink.jdbc.batch-writing", "JDBC"));
    }
}
