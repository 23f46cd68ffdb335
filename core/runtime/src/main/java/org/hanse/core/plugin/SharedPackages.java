package org.hanse.core.plugin;

import java.util.List;

/** What every plugin shares with the runtime: the contracts, and what woven entities and proxies refer to. */
final class SharedPackages {

    private static final List<String> PREFIXES = List.of(
            "org/hanse/api/", "jakarta/", "org/slf4j/", "org/jspecify/", "org/jboss/weld/", "org/eclipse/persistence/");

    private SharedPackages() {}

    /** Return whether a class or resource, named by its path, comes from the runtime. */
    static boolean contain(String path) {
        return PREFIXES.stream().anyMatch(path::startsWith);
    }
}
