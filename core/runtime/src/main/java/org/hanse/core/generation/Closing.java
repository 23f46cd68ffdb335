package org.hanse.core.generation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/**
 * A step of closing a generation.
 *
 * @param what what is closed
 * @param plugin whose it is
 * @param resource closes it
 */
record Closing(String what, PluginId plugin, AutoCloseable resource) {

    static Closing ofCore(String what, AutoCloseable resource) {
        return new Closing(what, PluginId.CORE, resource);
    }

    /** Close all in order; what fails is returned, and the rest goes anyway. */
    static List<Problem> all(List<Closing> closings) {
        return closings.stream().flatMap(Closing::faults).toList();
    }

    @SuppressWarnings("CatchThrowable") // whatever one step throws, the others must still run
    private Stream<Problem> faults() {
        try {
            resource.close();
            return Stream.empty();
        } catch (BuildFault e) {
            return Stream.concat(Stream.of(e), Arrays.stream(e.getSuppressed()))
                    .filter(BuildFault.class::isInstance)
                    .map(fault -> Problem.of((BuildFault) fault));
        } catch (Throwable e) {
            return Stream.of(new Problem(
                    plugin, Phase.CLOSE, "%s did not close: %s".formatted(what, e), "it was released all the same"));
        }
    }
}
