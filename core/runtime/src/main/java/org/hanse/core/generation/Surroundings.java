package org.hanse.core.generation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanse.api.Plugin;
import org.hanse.core.data.Database;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Migrations;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.rest.Layout;
import org.hanse.core.view.AssetStore;

/**
 * What outlives generations and what the composition root adds to each.
 *
 * @param database the database
 * @param migrations what brings its tables up to date
 * @param ids the source of ids
 * @param clock the clock
 * @param assets the files of all generations
 * @param incidents the failures of plugins in all generations
 * @param limits what plugins may take
 * @param templates a folder of the host whose templates replace those of plugins
 * @param mount where the host mounts Hanse, such as {@code /community}
 * @param address the base of links outside requests: an absolute address, or the mount if nobody configured one
 * @param layout writes pages in the layout of the host
 * @param maximumBody the largest body of a request in bytes
 * @param forwarded whether forwarding headers are believed
 * @param origins the other sites that may embed Hanse
 * @param core the folder or jar of core's own classes and resources
 * @param modules core's own contributions
 * @param furnishing what else each generation gets
 */
public record Surroundings(
        Database database,
        Migrations migrations,
        Ids ids,
        Clock clock,
        AssetStore assets,
        Incidents incidents,
        GuardLimits limits,
        Optional<Path> templates,
        String mount,
        String address,
        Layout layout,
        long maximumBody,
        boolean forwarded,
        EmbedOrigins origins,
        Path core,
        List<Plugin> modules,
        Furnishing furnishing) {

    /** Copy the modules. */
    public Surroundings {
        modules = List.copyOf(modules);
    }
}
