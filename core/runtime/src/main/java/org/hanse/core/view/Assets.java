package org.hanse.core.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;

/** The files in {@code assets/} of a generation's plugins, by name; their bytes rest in the {@link AssetStore}. */
public final class Assets {

    private final Map<String, String> hashes;

    private Assets(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /** Put the files of all plugins into the store. */
    public static Assets load(List<LoadedPlugin> plugins, AssetStore store) {
        Map<String, String> hashes = new HashMap<>();
        for (LoadedPlugin plugin : plugins) {
            for (String name : plugin.files("assets")) {
                hashes.put(key(plugin.id().value(), name), store.put(plugin.id(), name, read(plugin, name)));
            }
        }
        return new Assets(Map.copyOf(hashes));
    }

    private static byte[] read(LoadedPlugin plugin, String name) {
        try (InputStream in = plugin.open("assets/" + name).orElseThrow()) {
            byte[] content = in.readAllBytes();
            return plugin.id().equals(PluginId.CORE) && name.equals(DesignTokens.SHEET) ? withTokens(content) : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withTokens(byte[] sheet) {
        return (DesignTokens.css() + new String(sheet, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Return the hash that stands in the address of a file. */
    String hash(String plugin, String name) {
        String hash = hashes.get(key(plugin, name));
        if (hash == null) {
            throw new HanseException(
                    plugin.equals(PluginId.CORE.value()) ? ErrorCode.INTERNAL : ErrorCode.PLUGIN_FAILED,
                    "plugin %s has no file assets/%s".formatted(plugin, name));
        }
        return hash;
    }

    private static String key(String plugin, String name) {
        return plugin + "/" + name;
    }
}
