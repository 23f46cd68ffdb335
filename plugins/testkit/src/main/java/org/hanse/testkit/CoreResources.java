package org.hanse.testkit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.host.EmbeddedHanse;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;

/** The templates and texts of core, which plugins may use. */
final class CoreResources {

    private CoreResources() {}

    static LoadedPlugin plugin() {
        String version = ApiVersion.current();
        try {
            return new LoadedPlugin(
                    PluginManifest.of(PluginId.CORE, version, version),
                    new PluginPlan(PluginId.CORE, version, List.of()),
                    EmbeddedHanse.class.getClassLoader(),
                    Path.of(EmbeddedHanse.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    "org/hanse/core/");
        } catch (URISyntaxException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "core lies at no readable place", e);
        }
    }
}
