package org.hanse.sample.tiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The scene of a test class, from its first test to its last. */
final class SceneExtension implements BeforeAllCallback, AfterAllCallback {

    private final String mount;
    private final Map<String, String> configuration;
    private @Nullable Scene scene;

    private SceneExtension(String mount, Map<String, String> configuration) {
        this.mount = mount;
        this.configuration = configuration;
    }

    /** Have the plain application, with Hanse at a mount. */
    static SceneExtension at(String mount) {
        return at(mount, Map.of());
    }

    static SceneExtension at(String mount, Map<String, String> configuration) {
        return new SceneExtension(mount, configuration);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "scenes").toAbsolutePath());
        scene = Scene.start(new PlainApplication(mount), Files.createTempDirectory(folder, "scene"), configuration);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (scene != null) {
            scene.close();
        }
    }

    Scene scene() {
        return Objects.requireNonNull(scene, "register it as a static field");
    }

    GuildSite site() {
        return scene().site();
    }
}
