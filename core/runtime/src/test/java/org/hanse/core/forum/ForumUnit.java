package org.hanse.core.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.Contribution;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.PostTransform;
import org.hanse.api.forum.TopicType;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.api.view.Links;
import org.hanse.core.community.CommunityModule;
import org.hanse.core.data.Database;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.data.TimeSortedIds;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PlanReader;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.profile.ProfileModule;
import org.hanse.core.security.Guards;
import org.hanse.core.view.AssetStore;
import org.hanse.core.view.Assets;
import org.hanse.core.view.Markdown;
import org.hanse.core.view.Messages;
import org.hanse.core.view.MountLinks;

/** What the runtime gives to the services of communities, profiles and the forum, in a container that is not ours. */
@ApplicationScoped
class ForumUnit {

    static final LoadedPlugin CORE = core();

    @Produces
    final Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @Produces
    final Ids ids = new TimeSortedIds(clock);

    @Produces
    final HtmlRenderer renderer = new Markdown();

    @Produces
    final Guards guards = (caller, kind) -> Set.of("none");

    @Produces
    final List<Signal> sent = new ArrayList<>();

    private static LoadedPlugin core() {
        ClassLoader loader = ForumUnit.class.getClassLoader();
        return new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "0.1.0", "[0.1,0.2)"),
                new PlanReader(loader)
                        .core(List.of(new CommunityModule(), new ProfileModule(), new ForumModule()))
                        .plan(),
                loader,
                Path.of("target/classes"),
                "org/hanse/core/");
    }

    /** The services that the modules list. */
    static Class<?>[] services() {
        return CORE.plan().of(Contribution.Bean.class).stream()
                .map(bean -> CORE.type(bean.className(), Phase.BEANS))
                .toArray(Class<?>[]::new);
    }

    @Produces
    @ApplicationScoped
    EntityManagerFactory open() {
        String name = "forum" + UUID.randomUUID();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Database database = Database.open(Optional.of(source), Path.of("unused"));
        new Migrations(database).run(CORE);
        return PersistenceUnit.open(name, source, List.of(CORE), ForumUnit.class.getClassLoader())
                .factory();
    }

    void close(@Disposes EntityManagerFactory factory) {
        factory.close();
    }

    @Produces
    Signals signals() {
        return sent::add;
    }

    @Produces
    Messages messages() {
        return Messages.load(List.of(CORE), clock);
    }

    @Produces
    Links links() {
        return new MountLinks("/community", Assets.load(List.of(CORE), new AssetStore(Path.of("target/assets"))));
    }

    @Produces
    Caller caller() {
        return Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC);
    }

    @Produces
    Settings settings() {
        return new Settings() {
            @Override
            public <T> T get(Setting<T> setting) {
                return setting.fallback();
            }
        };
    }

    /** A contribution is a bean of whatever container there is. */
    @Produces
    Extensions extensions(Instance<PostTransform> transforms) {
        return new Extensions() {
            @Override
            public <T> List<Extension<T>> of(ExtensionPoint<T> point) {
                if (point.equals(Forum.POST_TRANSFORM)) {
                    return transforms.stream()
                            .map(each -> extension(point, "test:transform", each))
                            .toList();
                }
                return point.equals(Forum.TOPIC_TYPE)
                        ? List.of(extension(point, Forum.DISCUSSION, new TopicType("#", false)))
                        : List.of();
            }
        };
    }

    private static <T> Extension<T> extension(ExtensionPoint<T> point, String name, Object value) {
        return new Extension<>(PluginId.CORE, name, point.contract().cast(value));
    }
}
