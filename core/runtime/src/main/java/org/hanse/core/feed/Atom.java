package org.hanse.core.feed;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Writes a feed as RFC 4287 wants it. */
final class Atom {

    static final String TYPE = "application/atom+xml";

    private static final String LANGUAGE = "xml:lang";

    private Atom() {}

    static String of(Feed feed) {
        Map<String, String> attributes =
                new TreeMap<>(Map.of("xmlns", "http://www.w3.org/2005/Atom", LANGUAGE, feed.language()));
        return Markup.document(out -> out.element("feed", attributes, to -> write(feed, to)));
    }

    private static void write(Feed feed, Markup out) throws XMLStreamException {
        out.text("id", feed.id());
        out.text("title", feed.title());
        if (!feed.subtitle().isBlank()) {
            out.text("subtitle", feed.subtitle());
        }
        out.text("updated", time(feed.updated()));
        out.text("generator", "Hanse");
        links(feed.ways(), out);
        for (Entry entry : feed.entries()) {
            out.element("entry", Map.of(LANGUAGE, entry.language()), to -> write(entry, to));
        }
    }

    private static void links(Ways ways, Markup out) throws XMLStreamException {
        link(out, "alternate", "text/html", ways.page());
        link(out, "self", TYPE, ways.self());
        link(out, "first", TYPE, ways.first());
        if (ways.next().isPresent()) {
            link(out, "next", TYPE, ways.next().get());
        }
        if (ways.previous().isPresent()) {
            link(out, "previous", TYPE, ways.previous().get());
        }
    }

    private static void link(Markup out, String relation, String type, URI address) throws XMLStreamException {
        out.empty("link", new TreeMap<>(Map.of("rel", relation, "type", type, "href", address.toString())));
    }

    private static void write(Entry entry, Markup out) throws XMLStreamException {
        out.text("id", entry.id());
        out.text("title", entry.title());
        out.element("author", Map.of(), to -> to.text("name", entry.author()));
        out.text("published", time(entry.published()));
        out.text("updated", time(entry.updated()));
        link(out, "alternate", "text/html", entry.page());
        for (String tag : entry.tags()) {
            out.empty("category", Map.of("term", tag));
        }
        if (!entry.html().isEmpty()) {
            Map<String, String> attributes = new TreeMap<>(
                    Map.of("type", "html", "xml:base", entry.page().toString()));
            out.text("content", attributes, entry.html());
        }
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
