package org.hanse.core.plugin;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;

/** Refuses jars that bundle what they share with the runtime: their copy could never be used. */
record BundledCheck(PluginId plugin) {

    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");
    private static final Pattern JAKARTA = Pattern.compile("jakarta/(\\w+)/.*");
    private static final Map<String, String> ODD_NAMES = Map.of(
            "enterprise", "jakarta.enterprise:jakarta.enterprise.cdi-api",
            "ws", "jakarta.ws.rs:jakarta.ws.rs-api",
            "json", "jakarta.json:jakarta.json-api or jakarta.json.bind:jakarta.json.bind-api",
            "decorator", "jakarta.enterprise:jakarta.enterprise.cdi-api");
    private static final Map<String, String> OTHERS = Map.of(
            "org/hanse/api/", "org.hanse:hanse-api",
            "org/slf4j/", "org.slf4j:slf4j-api",
            "org/jspecify/", "org.jspecify:jspecify",
            "org/jboss/weld/", "every artifact of org.jboss.weld",
            "org/eclipse/persistence/", "every artifact of org.eclipse.persistence");

    void check(List<String> names) {
        names.stream()
                .filter(name -> !name.endsWith("/"))
                .map(name -> VERSIONED.matcher(name).replaceFirst(""))
                .filter(SharedPackages::contain)
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(String name) {
        throw new BuildFault(
                plugin,
                Phase.JAR,
                "it bundles %s, which Hanse shares with every plugin".formatted(name),
                "mark the dependency %s as <scope>provided</scope> in the plugin's POM".formatted(dependency(name)));
    }

    private static String dependency(String name) {
        Matcher jakarta = JAKARTA.matcher(name);
        if (jakarta.matches()) {
            String part = jakarta.group(1);
            return ODD_NAMES.getOrDefault(part, "jakarta.%s:jakarta.%s-api".formatted(part, part));
        }
        return OTHERS.entrySet().stream()
                .filter(other -> name.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("that brings it");
    }
}
