package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.hanse.api.privacy.Exporter;

/** Tells a member how many newcomers they have answered. */
@Dependent
final class WelcomesExporter implements Exporter {

    private final Welcomes welcomes;

    @Inject
    WelcomesExporter(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @Override
    public Map<String, Object> export(long member) {
        return Map.of("newcomers answered", welcomes.count(member));
    }
}
