package org.hanse.core.plugin;

import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.Contribution.Implementation;
import org.hanse.api.Contribution.Value;
import org.hanse.api.HanseException;
import org.hanse.api.Plugin;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;

/** Runs {@code contribute} and makes a plan of what it recorded, or a fault of what it threw. */
final class PlanRecorder {

    private final PluginId plugin;
    private final RecordedContributions recorded;

    PlanRecorder(PluginId plugin, ClassLoader loader) {
        this.plugin = plugin;
        this.recorded = new RecordedContributions(plugin, loader);
    }

    /** Everything that a plugin can throw, an error of its static initialiser included, is a fault of the plugin. */
    @SuppressWarnings("CatchThrowable")
    void record(Plugin entryPoint) {
        try {
            entryPoint.contribute(recorded);
        } catch (BuildFault e) {
            throw e;
        } catch (Throwable e) {
            throw failed(plugin, "contribute failed", e);
        }
    }

    ReadPlan plan(String version) {
        PluginPlan plan = new PluginPlan(plugin, version, recorded.contributions());
        requirePrivacy(plan);
        return new ReadPlan(plan, recorded.points());
    }

    private void requirePrivacy(PluginPlan plan) {
        if (!uses(plan, Privacy.PERSONAL_DATA.key())) {
            return;
        }
        for (String point : List.of(Privacy.EXPORTER.key(), Privacy.ERASER.key())) {
            if (!uses(plan, point)) {
                throw new BuildFault(
                        plugin,
                        Phase.CONTRIBUTE,
                        "it declares personal data and contributes nothing at " + point,
                        "contribute an exporter and an eraser of what it keeps about a person");
            }
        }
        plan.of(Value.class).forEach(value -> requireRetention(plan, value));
    }

    private void requireRetention(PluginPlan plan, Value value) {
        if (value.value() instanceof PersonalData data
                && !data.retention().isZero()
                && plan.of(Implementation.class).stream()
                        .noneMatch(each -> each.point().equals(Privacy.RETENTION.key())
                                && each.name().equals(value.name()))) {
            throw new BuildFault(
                    plugin,
                    Phase.CONTRIBUTE,
                    "it keeps '%s' for a time and contributes nothing of that name at %s"
                            .formatted(value.name().orElse(""), Privacy.RETENTION),
                    "contribute what deletes it, or keep it until the person is erased");
        }
    }

    private static boolean uses(PluginPlan plan, String point) {
        return plan.contributions().stream().anyMatch(contribution -> point.equals(point(contribution)));
    }

    private static String point(Contribution contribution) {
        if (contribution instanceof Implementation implementation) {
            return implementation.point();
        }
        return contribution instanceof Value value ? value.point() : "";
    }

    static BuildFault failed(PluginId plugin, String what, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && !(root instanceof HanseException)) {
            root = root.getCause();
        }
        String cause = root instanceof HanseException ? String.valueOf(root.getMessage()) : what + ": " + root;
        return new BuildFault(
                plugin,
                Phase.CONTRIBUTE,
                cause,
                "correct the plugin: contribute only records, and its static initialisers must not fail",
                thrown);
    }
}
