package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells a member since when they are here, and how many newcomers they have answered. */
@Dependent
final class WelcomesExporter implements Exporter {

    private final Welcomes welcomes;

    @Inject
    WelcomesExporter(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @Override
    public void export(long member, Export to) {
        to.item("welcomes", Map.of("newcomers-answered", welcomes.count(member)));
        welcomes.joined(member).ifPresent(at -> to.item("newcomers", Map.of("joined-first", at)));
    }
}
