package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
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
    public Map<String, Object> export(long member) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("newcomers answered", welcomes.count(member));
        welcomes.joined(member).ifPresent(at -> kept.put("joined a community first", at));
        return kept;
    }
}
