package org.hanse.core.doctor;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What core tells about itself to those who look for a fault between it and the browser. */
public final class DoctorModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(Pulse.class).resource(DoctorResource.class);
    }
}
