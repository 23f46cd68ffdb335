package org.hanse.core.data;

import java.nio.file.Path;
import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;

/** Core as a plugin, with its real migrations and with what a test contributes. */
public final class CoreForTests {

    private CoreForTests() {}

    /** Return core with these contributions. */
    public static LoadedPlugin with(Contribution... contributions) {
        return new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "1.0", "[0.1,0.2)"),
                new PluginPlan(PluginId.CORE, "1.0", List.of(contributions)),
                CoreForTests.class.getClassLoader(),
                Path.of("target/classes").toAbsolutePath(),
                "org/hanse/core/");
    }
}
