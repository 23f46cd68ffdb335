package org.hanse.sample.tiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page of a host: a heading, a box, a line below it. The same markup around every way to embed. */
final class Sheet {

    static final String PLAIN = "plain.css";
    static final String HOSTILE = "hostile.css";

    private Sheet() {}

    /** Return a page with the style sheet at an address. */
    static String page(String style, String head, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Guild</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s">
                %s
                </head>
                <body>
                <p class="card button before">The guild's own words before.</p>
                <div class="place">
                %s
                </div>
                <p class="card button after">The guild's own words after.</p>
                </body>
                </html>
                """.formatted(style, head, body);
    }

    /** Return the text of a style sheet. */
    static String style(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
