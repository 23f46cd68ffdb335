package org.hanse.core.plugin;

import java.util.List;
import java.util.Optional;
import org.hanse.api.Cardinality;
import org.hanse.api.Contribution;
import org.hanse.api.Contribution.Implementation;
import org.hanse.api.Contribution.Value;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.PluginId;

/** Checks a contribution against the cardinality of its extension point. */
record PointCheck(PluginId plugin, List<Contribution> earlier) {

    void check(ExtensionPoint<?> point, Optional<String> name) {
        boolean named = point.cardinality() == Cardinality.NAMED;
        if (named != name.isPresent()) {
            throw fault(
                    "%s takes contributions %s a name".formatted(point, named ? "with" : "without"),
                    named ? "add it as add(point, name, …)" : "add it as add(point, …)");
        }
        if (named && earlier.stream().anyMatch(other -> isAt(other, point, name))) {
            throw fault("it contributes '%s' twice at %s".formatted(name.get(), point), "give each its own name");
        }
        if (point.cardinality() == Cardinality.ONE && earlier.stream().anyMatch(other -> isAt(other, point, name))) {
            throw fault("it contributes twice at %s, which takes one".formatted(point), "remove one of them");
        }
    }

    private static boolean isAt(Contribution other, ExtensionPoint<?> point, Optional<String> name) {
        if (other instanceof Implementation i) {
            return i.point().equals(point.key()) && i.name().equals(name);
        }
        return other instanceof Value v
                && v.point().equals(point.key())
                && v.name().equals(name);
    }

    private BuildFault fault(String cause, String remedy) {
        return new BuildFault(plugin, Phase.CONTRIBUTE, cause, remedy);
    }
}
