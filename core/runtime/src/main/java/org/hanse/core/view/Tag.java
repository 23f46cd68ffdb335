package org.hanse.core.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A start tag of finished markup; values are as they stand there, escaped. */
final class Tag {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    Tag(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Optional<String> get(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void change(String attribute, UnaryOperator<String> change) {
        attributes.computeIfPresent(attribute, (known, value) -> change.apply(value));
    }

    /** Return the markup, as an element of another name. */
    String as(String other) {
        StringBuilder out = new StringBuilder().append('<').append(other);
        attributes.forEach((attribute, value) -> {
            char quote = value.indexOf('"') >= 0 && value.indexOf('\'') < 0 ? '\'' : '"';
            out.append(' ').append(attribute);
            if (!value.isEmpty()) {
                out.append('=')
                        .append(quote)
                        .append(quote == '"' ? value.replace("\"", "&quot;") : value)
                        .append(quote);
            }
        });
        return out.append('>').toString();
    }
}
