package org.hanse.core.generation;

import java.util.List;
import java.util.Map;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.limit.Limits;

/** What the composition root adds to each generation: beans of the host, settings, administration, jobs. */
public interface Furnishing {

    /** A furnishing that adds nothing. */
    Furnishing NONE = new Furnishing() {};

    /** Return further bean classes of core. */
    default List<Class<?>> beans() {
        return List.of();
    }

    /** Return further beans that the runtime makes. */
    default List<ProvidedBean<?>> provided(Draft draft) {
        return List.of();
    }

    /** Return further providers of Jakarta REST. */
    default List<Object> providers(Draft draft) {
        return List.of();
    }

    /**
     * Return the paths below the mount that take larger bodies than others, with their limits in bytes; {@code *} is any
     * segment.
     */
    default Map<String, Long> largerBodies() {
        return Map.of();
    }

    /** Return how much somebody may ask in a while, counted over all generations. */
    default Limits limits() {
        return Limits.none();
    }

    /** Begin what runs in the serving generation only, such as jobs; it is closed when the generation is retired. */
    default AutoCloseable serve(Generation generation) {
        return () -> {};
    }

    /** Check a generation before it is published, beyond what every generation is checked for. */
    default void check(Generation generation) {}
}
