package org.hanse.core.feed;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** How a site shows one of our pages in its own, as oEmbed 1.0 says it: in a frame. */
@JsonNaming(SnakeCaseStrategy.class)
record OEmbed(
        String version,
        String type,
        String title,
        Optional<String> authorName,
        String providerName,
        URI providerUrl,
        long cacheAge,
        String html,
        int width,
        int height) {

    private static final String FRAME =
            "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>";

    static OEmbed of(Shown shown, URI frame, URI provider, long cacheAge, int width, int height) {
        return new OEmbed(
                "1.0",
                "rich",
                shown.title(),
                Optional.of(shown.author()).filter(name -> !name.isBlank()),
                // A name with an underscore is no host to java.net.URI.
                provider.getRawAuthority().replaceFirst(":[0-9]*$", ""),
                provider,
                cacheAge,
                FRAME.formatted(attribute(frame.toString()), attribute(shown.title()), width, height),
                width,
                height);
    }

    /** Return text as the value of an attribute in quotes. */
    private static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    String xml() {
        return Markup.document(out -> out.element("oembed", Map.of(), this::write));
    }

    private void write(Markup out) throws XMLStreamException {
        out.text("version", version);
        out.text("type", type);
        out.text("title", title);
        if (authorName.isPresent()) {
            out.text("author_name", authorName.get());
        }
        out.text("provider_name", providerName);
        out.text("provider_url", providerUrl.toString());
        out.text("cache_age", Long.toString(cacheAge));
        out.text("html", html);
        out.text("width", Integer.toString(width));
        out.text("height", Integer.toString(height));
    }
}
