package org.hanse.core.view;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slot;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;

/** Plugins as folders of files, for the tests of this package. */
final class Sample {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PluginId id;
    private final Path folder;
    private final List<Contribution> contributions = new ArrayList<>();

    private Sample(PluginId id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    static Sample plugin(String id, Path temporary) {
        return new Sample(new PluginId(id), temporary.resolve(id));
    }

    static LoadedPlugin core() throws URISyntaxException {
        Path classes = Path.of(TemplateEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "0", "[0,1)"),
                new PluginPlan(PluginId.CORE, "0", List.of()),
                TemplateEngine.class.getClassLoader(),
                classes,
                "org/hanse/core/");
    }

    Sample file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    Sample fragment(Slot slot, String template) {
        contributions.add(new Contribution.Fragment(slot, template, Optional.empty()));
        return this;
    }

    Sample fragment(Slot slot, String template, Class<?> source) {
        contributions.add(new Contribution.Fragment(slot, template, Optional.of(source.getName())));
        return this;
    }

    LoadedPlugin load() throws MalformedURLException {
        URL[] urls = {folder.toUri().toURL()};
        return new LoadedPlugin(
                PluginManifest.of(id, "1", "[0,1)"),
                new PluginPlan(id, "1", contributions),
                new OwnFirst(urls),
                folder,
                "");
    }

    static Caller reader(Locale locale) {
        return Caller.anonymous(locale, PARIS);
    }

    /** Sees resources of the folder only, and the classes of the tests. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL[] urls) {
            super(urls, Sample.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return findResource(name);
        }
    }
}
