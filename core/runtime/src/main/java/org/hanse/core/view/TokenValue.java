package org.hanse.core.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a value of the Design Tokens Format in CSS. */
final class TokenValue {

    private TokenValue() {}

    /** Return the value, with the one for the dark if there is one. */
    static String css(String type, JsonNode light, JsonNode dark) {
        String value = css(type, light);
        return dark.isMissingNode() ? value : "light-dark(%s, %s)".formatted(value, css(type, dark));
    }

    private static String css(String type, JsonNode value) {
        if (value.isTextual()) {
            return "var(--hanse-%s)".formatted(value.asText().replaceAll("[{}]|color\\.", ""));
        }
        return switch (type) {
            case "color" -> colour(value);
            case "dimension", "duration" -> measure(value);
            case "fontFamily" -> joined(value, ", ").replaceAll("(\\w+(?: \\w+)+)", "\"$1\"");
            case "shadow" ->
                "%s %s %s %s %s"
                        .formatted(
                                measure(value.path("offsetX")),
                                measure(value.path("offsetY")),
                                measure(value.path("blur")),
                                measure(value.path("spread")),
                                colour(value.path("color")));
            default -> value.asText();
        };
    }

    private static String measure(JsonNode value) {
        return value.path("value").asText() + value.path("unit").asText();
    }

    private static String colour(JsonNode value) {
        String alpha = value.has("alpha") ? " / " + value.path("alpha").asText() : "";
        return "%s(%s%s)".formatted(value.path("colorSpace").asText(), joined(value.path("components"), " "), alpha);
    }

    private static String joined(JsonNode list, String between) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(between));
    }
}
