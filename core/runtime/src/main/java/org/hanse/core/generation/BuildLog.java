package org.hanse.core.generation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** What has been done for a generation so far: how long it took, and what must be closed. */
final class BuildLog {

    private final List<Timing> timings = new ArrayList<>();
    private final Deque<Closing> closings = new ArrayDeque<>();
    private final List<Beside<?>> beside = new ArrayList<>();

    <T> T time(Phase phase, Supplier<T> work) {
        return time(phase, PluginId.CORE, work);
    }

    /** Do a step, and blame core for what is thrown and has no other owner. */
    <T> T time(Phase phase, PluginId plugin, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } catch (BuildFault e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new BuildFault(plugin, phase, String.valueOf(e), "see the log of this node", e);
        } finally {
            timings.add(new Timing(phase, plugin, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    /** Begin something that the build needs later, and that is over before what was opened is closed. */
    <T> Beside<T> beside(ClassLoader context, Supplier<T> work) {
        Beside<T> begun = Beside.begin(context, work);
        beside.add(begun);
        return begun;
    }

    /** Close all that was opened, once nothing goes on beside the build. */
    void giveUp() {
        beside.forEach(Beside::settle);
        Closing.all(closings());
    }

    /** Close something with the generation, before everything that was noted earlier. */
    void closeFirst(Closing closing) {
        closings.addFirst(closing);
    }

    /** Close these, in this order, and nothing else. */
    void replace(List<Closing> others) {
        closings.clear();
        closings.addAll(others);
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }

    List<Closing> closings() {
        return List.copyOf(closings);
    }
}
