package org.hanse.core.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;
import org.hanse.core.plugin.LoadedPlugin;

/** Finds {@code plugin:name.vm} in the host's folder first, then in the plugin. */
final class PluginTemplates extends ResourceLoader {

    private final Map<String, LoadedPlugin> plugins;
    private final Optional<Path> overrides;

    PluginTemplates(List<LoadedPlugin> plugins, Optional<Path> overrides) {
        this.plugins = plugins.stream().collect(Collectors.toMap(p -> p.id().value(), Function.identity()));
        this.overrides = overrides.map(folder -> folder.toAbsolutePath().normalize());
    }

    @Override
    public void init(ExtProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public boolean resourceExists(String name) {
        try (InputStream in = open(name).orElse(null)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        try {
            InputStream in = open(name).orElseThrow(() -> new ResourceNotFoundException("no template " + name));
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResourceNotFoundException("template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }

    private Optional<InputStream> open(String name) throws IOException {
        int colon = name.indexOf(':');
        if (colon < 0 || name.contains("..")) {
            return Optional.empty();
        }
        String plugin = name.substring(0, colon);
        String path = name.substring(colon + 1);
        Optional<Path> override = overrides.map(folder -> folder.resolve(plugin).resolve(path));
        if (override.isPresent() && Files.isRegularFile(override.get())) {
            return Optional.of(Files.newInputStream(override.get()));
        }
        return Optional.ofNullable(plugins.get(plugin)).flatMap(owner -> owner.open("templates/" + path));
    }
}
