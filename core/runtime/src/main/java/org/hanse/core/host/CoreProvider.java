package org.hanse.core.host;

import org.hanse.api.host.Hanse;
import org.hanse.api.host.HanseProvider;
import org.hanse.api.host.Host;

/** Starts the runtime, in the capsule and as a plain library. */
public final class CoreProvider implements HanseProvider {

    @Override
    public Hanse embed(Host host) {
        return EmbeddedHanse.start(Startup.of(host));
    }
}
