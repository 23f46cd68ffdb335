package org.hanse.core.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tokens of the design, read from their one source: {@code tokens.json}, in the W3C Design Tokens Format. */
final class DesignTokens {

    static final String FILE = "tokens.json";
    static final String SHEET = "hanse.css";

    /** In a shadow root they stand on its host, where a rule of the page wins; elsewhere on our own element. */
    private static final String BLOCK = ":host, .hanse:not(:host .hanse) {\n%s}\n";

    private DesignTokens() {}

    /** Return all tokens, in the order of the file. */
    static List<DesignToken> read() {
        return source().properties().stream()
                .flatMap(group -> group.getValue().properties().stream()
                        .filter(named -> !named.getKey().startsWith("$"))
                        .map(named -> token(group.getKey(), group.getValue(), named.getKey(), named.getValue())))
                .toList();
    }

    /** Return the rules that set them, to stand before the style sheet. */
    static String css() {
        List<DesignToken> tokens = read();
        return "@layer hanse {\n%s@media (prefers-contrast: more) {\n%s}\n}\n"
                .formatted(block(tokens, DesignToken::value), block(tokens, DesignToken::contrast));
    }

    private static String block(List<DesignToken> tokens, Function<DesignToken, String> value) {
        return BLOCK.formatted(tokens.stream()
                .filter(token -> !value.apply(token).isEmpty())
                .map(token -> "%s: %s;\n".formatted(token.property(), value.apply(token)))
                .collect(Collectors.joining()));
    }

    private static DesignToken token(String group, JsonNode parent, String name, JsonNode token) {
        String type = parent.path("$type").asText();
        JsonNode ours = token.path("$extensions").path("org.hanse");
        String value = TokenValue.css(type, token.path("$value"), ours.path("dark"));
        String contrast = ours.has("contrast") || ours.has("contrast-dark")
                ? TokenValue.css(
                        type,
                        ours.has("contrast") ? ours.path("contrast") : token.path("$value"),
                        ours.has("contrast-dark") ? ours.path("contrast-dark") : ours.path("dark"))
                : "";
        return new DesignToken(
                "--hanse-" + (group.equals("color") ? "" : group + "-") + name,
                group,
                ours.path("css").asText("{value}").replace("{value}", value),
                ours.path("contrast-css").asText(contrast),
                token.path("$description").asText(),
                Typography.set(ours.path("description-fr").asText(), Locale.FRENCH));
    }

    private static JsonNode source() {
        try (InputStream in = DesignTokens.class.getResourceAsStream("/org/hanse/core/assets/" + FILE)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
