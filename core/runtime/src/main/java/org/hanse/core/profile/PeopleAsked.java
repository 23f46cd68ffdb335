package org.hanse.core.profile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/**
 * A part of the directory as addresses ask for it.
 *
 * @param q words, empty for everybody
 * @param facets values as {@code facet:value}
 * @param narrow whether the values to narrow it by are counted though none is chosen yet
 * @param after the key of what follows
 * @param before the key of what comes before, by name only
 */
public record PeopleAsked(
        @QueryParam("q") @DefaultValue("") String q,
        @QueryParam("facet") List<String> facets,
        @QueryParam("narrow") boolean narrow,
        @QueryParam("after") @DefaultValue("") String after,
        @QueryParam("before") @DefaultValue("") String before) {

    private static final int MOST_FACETS = 20;

    /** Keep the words themselves, and no more facets than anybody chooses. */
    public PeopleAsked {
        q = q.strip();
        facets = facets.stream().distinct().limit(MOST_FACETS).toList();
    }

    /** Return whether everybody is asked for: then the list is by name. */
    public boolean isPlain() {
        return q.isEmpty() && facets.isEmpty();
    }

    Window window(int limit) {
        return Windows.of(id(after), id(before), limit);
    }

    private static @Nullable Long id(String text) {
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "This part of the list does not exist: start again.", e);
        }
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

    PeopleAsked toggled(String facet) {
        List<String> others = new ArrayList<>(facets);
        if (!others.remove(facet)) {
            others.add(facet);
        }
        return new PeopleAsked(q, others, false, "", "");
    }

    PeopleAsked from(String key) {
        return new PeopleAsked(q, facets, false, key, "");
    }

    PeopleAsked upTo(String key) {
        return new PeopleAsked(q, facets, false, "", key);
    }

    /** Return it as what stands behind the path of an address. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", q);
        facets.forEach(facet -> add(parts, "facet", facet));
        add(parts, "after", after);
        add(parts, "before", before);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
