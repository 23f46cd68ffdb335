package org.hanse.core.plugin;

import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.api.view.PageSource;
import org.hanse.core.origin.Origin;

/** Admits sources that load pictures, media, data, fonts or frames from one exact origin. */
record SourceCheck(PluginId plugin) {

    private static final List<String> DIRECTIVES =
            List.of("img-src", "media-src", "connect-src", "font-src", "frame-src");

    void check(PageSource source) {
        if (!DIRECTIVES.contains(source.directive())) {
            throw new BuildFault(
                    plugin,
                    Phase.CONTRIBUTE,
                    "source '%s': '%s' is not among what may come from elsewhere".formatted(source, source.directive()),
                    "use one of %s; ship scripts and styles as files in assets/".formatted(DIRECTIVES));
        }
        String fault = Origin.fault(source.origin());
        if (fault != null) {
            throw new BuildFault(
                    plugin,
                    Phase.CONTRIBUTE,
                    "source '%s': '%s' is no origin; %s".formatted(source, source.origin(), fault),
                    "name each site by its exact origin");
        }
    }
}
