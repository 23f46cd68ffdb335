package org.hanse.api;

import java.util.Optional;
import org.hanse.api.security.Guarded;
import org.hanse.api.view.Slot;

/**
 * One recorded contribution: names of classes and values of the api, nothing that would hold a class of the plugin.
 *
 * @since 0.1
 */
public sealed interface Contribution {

    /** Return one line for a person, such as {@code fragment hello.vm in profile.aside}. */
    String summary();

    /** An implementation at an extension point, created by the container. */
    record Implementation(String point, Optional<String> name, String className) implements Contribution {
        @Override
        public String summary() {
            return "%s%s: %s".formatted(point, name.map(n -> " '" + n + "'").orElse(""), className);
        }
    }

    /** A value at an extension point. */
    record Value(String point, Optional<String> name, Record value) implements Contribution {
        @Override
        public String summary() {
            return "%s%s: %s".formatted(point, name.map(n -> " '" + n + "'").orElse(""), value);
        }
    }

    /** A template in a slot, with the class of its source if it has one. */
    record Fragment(Slot slot, String template, Optional<String> source) implements Contribution {
        @Override
        public String summary() {
            return "fragment %s in %s%s"
                    .formatted(template, slot, source.map(s -> " with " + s).orElse(""));
        }
    }

    /** A Jakarta REST resource class. */
    record Resource(String className) implements Contribution {
        @Override
        public String summary() {
            return "resource " + className;
        }
    }

    /** A Jakarta Persistence entity class. */
    record Entity(String className) implements Contribution {
        @Override
        public String summary() {
            return "entity " + className;
        }
    }

    /** An injectable class. */
    record Bean(String className) implements Contribution {
        @Override
        public String summary() {
            return "bean " + className;
        }
    }

    /** A listener for a signal. */
    record Listener(String signal, String className) implements Contribution {
        @Override
        public String summary() {
            return "on %s: %s".formatted(signal, className);
        }
    }

    /** A policy over a class of objects. */
    record Guard(Guarded guarded, String className) implements Contribution {
        @Override
        public String summary() {
            return "guard %s: %s".formatted(guarded, className);
        }
    }
}
