package org.hanse.core.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.WorkFolder;
import org.hanse.core.settings.Configuration;
import org.hanse.core.view.CoreWords;

/** Jars that were sent over HTTP, to be looked at before they are installed. Off unless the configuration says so. */
public final class Uploads {

    /** The paths below the mount that take jars. */
    public static final Set<String> PATHS = Set.of("admin/install", "api/admin/uploads");

    private static final PluginId NOT_YET_KNOWN = new PluginId("unknown");
    private static final long MEGABYTE = 1 << 20;

    private final boolean open;
    private final long maximum;
    private final Path folder;
    private final WorkFolder jars;

    /** Keep them in a folder, until the process ends. */
    public Uploads(Configuration configuration, Path folder) {
        this.open = configuration.flag("hanse.admin.upload", false);
        this.maximum = configuration.number("hanse.admin.upload.maximum", 32 * MEGABYTE, 1024, 1024 * MEGABYTE);
        this.folder = folder;
        this.jars = new WorkFolder(folder, ApiVersion.current());
        this.jars.keepOnly(Set.of());
    }

    /** Return whether jars may be sent at all. */
    public boolean isOpen() {
        return open;
    }

    /** Return the largest body of a request that brings one, in bytes. */
    public long maximum() {
        return maximum;
    }

    /**
     * Keep and check a jar; none of its code runs.
     *
     * @throws org.hanse.core.plugin.BuildFault if it cannot be installed
     */
    PluginJar take(Caller sender, byte[] bytes) {
        requireOpen(sender);
        return jars.take(bytes, NOT_YET_KNOWN);
    }

    /** Return a jar that was sent before, by its hash. */
    PluginJar find(Caller reader, String sha256) {
        requireOpen(reader);
        Path file = folder.resolve(sha256 + ".jar");
        if (!sha256.matches("[0-9a-f]{64}") || !Files.exists(file)) {
            throw new HanseException(ErrorCode.NOT_FOUND, "there is no such jar here any more: send it again");
        }
        return jars.take(file);
    }

    private void requireOpen(Caller caller) {
        if (!open) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "admin.refused.upload"));
        }
    }
}
