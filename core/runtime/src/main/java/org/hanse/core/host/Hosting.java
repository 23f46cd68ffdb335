package org.hanse.core.host;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.settings.Settings;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.generation.Draft;
import org.hanse.core.generation.Furnishing;
import org.hanse.core.generation.Generation;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.settings.Configuration;
import org.hanse.core.settings.PluginSettings;

/** What each generation gets from the composition root: settings by plugin, and its jobs. */
final class Hosting implements Furnishing {

    private final Configuration configuration;
    private final Jobs jobs;
    private final List<ProvidedBean<?>> further;

    Hosting(Configuration configuration, Jobs jobs, List<ProvidedBean<?>> further) {
        this.configuration = configuration;
        this.jobs = jobs;
        this.further = List.copyOf(further);
    }

    @Override
    public List<ProvidedBean<?>> provided(Draft draft) {
        Map<ClassLoader, Settings> byLoader = new HashMap<>();
        for (LoadedPlugin plugin : draft.plugins()) {
            byLoader.put(plugin.loader(), PluginSettings.of(plugin, configuration));
        }
        Settings core = byLoader.get(draft.plugins().get(0).loader());
        List<ProvidedBean<?>> beans = new ArrayList<>(further);
        beans.add(ProvidedBean.of(
                Settings.class,
                Dependent.class,
                of -> of.map(Class::getClassLoader).map(byLoader::get).orElse(core)));
        return beans;
    }

    @Override
    public AutoCloseable serve(Generation generation) {
        return jobs.of(generation);
    }
}
