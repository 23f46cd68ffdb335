package org.hanse.core.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hanse.api.Contribution;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.importer.Importer;
import org.hanse.api.profile.FieldType;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.badge.BadgeArchive;
import org.hanse.core.badge.ElsewhereEntity;
import org.hanse.core.community.CommunityModule;
import org.hanse.core.container.Container;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.data.Database;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.data.TimeSortedIds;
import org.hanse.core.data.Transactions;
import org.hanse.core.forum.ForumModule;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PlanReader;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.profile.ProfileModule;
import org.hanse.core.security.Guards;

/** The command {@code import} with one importer, on a database. */
final class ImportRuntime implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Importer importer;
    private final PersistenceUnit unit;
    private final Container container;

    /** What a command printed, and how it ended. */
    record Ended(int code, String printed) {}

    ImportRuntime(Database database, Importer importer) {
        this.importer = importer;
        String name = "import-" + NUMBER.incrementAndGet();
        ClassLoader loader = ImportRuntime.class.getClassLoader();
        LoadedPlugin core = core(loader);
        new Migrations(database).run(core);
        unit = PersistenceUnit.open(name, database.source(), List.of(core), loader);
        List<Class<?>> beans = new ArrayList<>(Transactions.BEANS);
        core.plan().of(Contribution.Bean.class).forEach(bean -> beans.add(core.type(bean.className(), Phase.BEANS)));
        List<ProvidedBean<?>> provided = provided();
        Set<Class<?>> types = provided.stream()
                .map(ProvidedBean::type)
                .<Class<?>>map(Class.class::cast)
                .collect(Collectors.toSet());
        container = Container.start(name, loader, new Resolvable(types).of(beans), provided);
    }

    private static LoadedPlugin core(ClassLoader loader) {
        return new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "0.1.0", "[0.1,0.2)"),
                new PlanReader(loader)
                        .core(List.of(
                                new CommunityModule(),
                                new ProfileModule(),
                                new ForumModule(),
                                to -> to.entities(ElsewhereEntity.class).beans(BadgeArchive.class),
                                new ImporterModule()))
                        .plan(),
                loader,
                Path.of("target/classes"),
                "org/hanse/core/");
    }

    private List<ProvidedBean<?>> provided() {
        HtmlRenderer renderer = new WithoutScripts();
        return List.of(
                ProvidedBean.of(EntityManagerFactory.class, ApplicationScoped.class, at -> unit.factory()),
                ProvidedBean.of(Clock.class, Dependent.class, at -> Clock.systemUTC()),
                ProvidedBean.of(Ids.class, ApplicationScoped.class, at -> new TimeSortedIds(Clock.systemUTC())),
                ProvidedBean.of(Signals.class, ApplicationScoped.class, at -> signal -> {}),
                ProvidedBean.of(Extensions.class, ApplicationScoped.class, at -> this.new OneImporter()),
                ProvidedBean.of(HtmlRenderer.class, ApplicationScoped.class, at -> renderer),
                ProvidedBean.of(Guards.class, ApplicationScoped.class, at -> (caller, kind) -> Set.of("none")));
    }

    /** Run {@code import test . --community lighthouse} with more arguments. */
    Ended run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("test", ".", "--community", "lighthouse"));
        arguments.addAll(List.of(more));
        return command(arguments);
    }

    Ended command(List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = container.inRequest(() -> container.get(ImportCommand.class).run(arguments, out));
        return new Ended(code, printed.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        container.close();
        unit.close();
    }

    private final class OneImporter implements Extensions {
        @Override
        public <T> List<Extension<T>> of(ExtensionPoint<T> point) {
            if (point.equals(Importer.POINT)) {
                return List.of(new Extension<>(
                        new PluginId("tester"), "tester:test", point.contract().cast(importer)));
            }
            if (point.equals(Forum.TOPIC_TYPE)) {
                return List.of(new Extension<>(
                        PluginId.CORE, Forum.QUESTION, point.contract().cast(new TopicType("?", true))));
            }
            if (point.equals(Profiles.FIELD)) {
                return List.of(new Extension<>(
                        PluginId.CORE,
                        "core:location",
                        point.contract().cast(new ProfileField("location", "core:text"))));
            }
            if (point.equals(Profiles.FIELD_TYPE)) {
                return List.of(new Extension<>(
                        PluginId.CORE, "core:text", point.contract().cast(new AnyText())));
            }
            return List.of();
        }
    }

    private static final class AnyText implements FieldType {
        @Override
        public String check(String entered, Locale locale) {
            return entered;
        }

        @Override
        public String display(String stored, Locale locale) {
            return stored;
        }
    }
}
