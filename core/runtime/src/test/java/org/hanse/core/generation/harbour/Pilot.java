package org.hanse.core.generation.harbour;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.hanse.api.community.Community;
import org.hanse.api.community.Detachment;
import org.hanse.api.community.InstanceExport;
import org.hanse.api.community.InstanceLifecycle;

/** Notes which communities come in and leave. */
@Dependent
class Pilot implements InstanceLifecycle {

    private final Logbook logbook;

    @Inject
    Pilot(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public void onAttach(Community community) {
        logbook.note("attached " + community.slug());
    }

    @Override
    public void onDetach(Community community, Detachment data) {
        logbook.note("detached %s, %s".formatted(community.slug(), data));
    }

    @Override
    public void export(Community community, InstanceExport to) {
        to.item("notes", Map.of("community", community.slug()));
    }
}
