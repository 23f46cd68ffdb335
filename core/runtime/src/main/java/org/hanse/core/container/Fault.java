package org.hanse.core.container;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** Turns what Weld throws into a fault that names the plugin whose class is mentioned. */
final class Fault {

    private static final String REMEDY =
            "list every injected class in contribute, and require the plugin that offers what comes from elsewhere";

    private Fault() {}

    static BuildFault ofStart(List<Class<?>> classes, Exception thrown) {
        String message = String.valueOf(thrown.getMessage());
        PluginId plugin = mentioned(classes, place(message))
                .or(() -> mentioned(classes, message))
                .map(Owner::of)
                .orElse(PluginId.CORE);
        return new BuildFault(plugin, Phase.BEANS, firstLines(message), REMEDY, thrown);
    }

    static BuildFault ofBean(Class<?> type, Throwable thrown) {
        return new BuildFault(
                Owner.of(type),
                Phase.BEANS,
                "%s cannot be created: %s".formatted(type.getName(), root(thrown)),
                "look at its constructor and at @PostConstruct",
                thrown);
    }

    /** Weld wraps what a bean throws. */
    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Weld names the type that is missing first, which may be another plugin's, then where it is injected. */
    private static String place(String message) {
        int start = message.indexOf("injection point");
        int end = message.indexOf("Possible dependencies");
        return start < 0 ? message : message.substring(start, end < start ? message.length() : end);
    }

    private static Optional<Class<?>> mentioned(List<Class<?>> classes, String text) {
        return classes.stream()
                .filter(type -> text.contains(type.getName()))
                .min(Comparator.<Class<?>>comparingInt(type -> text.indexOf(type.getName()))
                        .thenComparing(type -> -type.getName().length()));
    }

    private static String firstLines(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(4)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
    }
}
