package org.hanse.core.generation;

import java.util.List;
import java.util.Optional;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.PluginJar;

/**
 * What became of building a set once.
 *
 * @param number the number of the generation, built or not
 * @param generation what was built, unless it failed
 * @param jars what it was built of
 * @param problem why it failed
 * @param timings how long its phases took
 */
record Attempt(
        long number,
        Optional<Generation> generation,
        List<PluginJar> jars,
        Optional<Problem> problem,
        List<Timing> timings) {

    static Attempt built(Generation generation, List<PluginJar> jars, BuildLog log) {
        return new Attempt(generation.number(), Optional.of(generation), jars, Optional.empty(), log.timings());
    }

    static Attempt failed(long number, BuildFault fault, List<PluginJar> jars, BuildLog log) {
        return new Attempt(number, Optional.empty(), jars, Optional.of(Problem.of(fault)), log.timings());
    }
}
