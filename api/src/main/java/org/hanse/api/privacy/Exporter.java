package org.hanse.api.privacy;

import java.util.Map;

/**
 * Tells a person everything that the plugin keeps about them.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Exporter {

    /** Return the data by name: texts, numbers, booleans, times, and lists and maps of these. */
    Map<String, Object> export(long member);
}
