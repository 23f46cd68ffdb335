package org.hanse.core.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search as addresses say it.
 *
 * @param q what was typed, operators included
 * @param kind the word of a kind, empty for all
 * @param in the slug of a community, empty for all
 * @param facets values as {@code facet:value}
 * @param order {@code recent}, or empty for the best first
 * @param after the key of the results that follow
 */
public record Asked(
        @QueryParam("q") @DefaultValue("") String q,
        @QueryParam("kind") @DefaultValue("") String kind,
        @QueryParam("in") @DefaultValue("") String in,
        @QueryParam("facet") List<String> facets,
        @QueryParam("order") @DefaultValue("") String order,
        @QueryParam("after") @DefaultValue("") String after) {

    private static final int MOST_FACETS = 20;
    private static final String RECENT = "recent";

    /** Keep no more facets than anybody chooses. */
    public Asked {
        facets = facets.stream().distinct().limit(MOST_FACETS).toList();
    }

    boolean isRecent() {
        return order.equals(RECENT);
    }

    /** Return the chosen values by facet. */
    Map<String, List<String>> chosen() {
        return facets.stream()
                .map(facet -> facet.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> parts[0],
                        LinkedHashMap::new,
                        Collectors.mapping(parts -> parts[1], Collectors.toList())));
    }

    Asked ofKind(String other) {
        return new Asked(q, other, in, other.equals(kind) ? facets : List.of(), order, "");
    }

    Asked ordered(boolean recent) {
        return new Asked(q, kind, in, facets, recent ? RECENT : "", "");
    }

    Asked from(String key) {
        return new Asked(q, kind, in, facets, order, key);
    }

    Asked everywhere() {
        return new Asked(q, kind, "", facets, order, "");
    }

    /** Return this with a value of a facet, or without it if it is chosen. */
    Asked toggled(String facet) {
        List<String> others = new ArrayList<>(facets);
        if (!others.remove(facet)) {
            others.add(facet);
        }
        return new Asked(q, kind, in, others, order, "");
    }

    /** Return it as the query of an address. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", q);
        add(parts, "kind", kind);
        add(parts, "in", in);
        facets.forEach(facet -> add(parts, "facet", facet));
        add(parts, "order", order);
        add(parts, "after", after);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
