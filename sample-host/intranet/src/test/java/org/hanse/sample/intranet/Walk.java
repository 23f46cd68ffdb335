package org.hanse.sample.intranet;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Follows every link, to one page of each kind: two topics of the same type look alike. */
final class Walk {

    private static final Pattern ID = Pattern.compile("\\d{10,}");

    /** Whichever facets narrow a list, and in whichever order they were chosen. */
    private static final Pattern FACETS = Pattern.compile("facet=[^&]*(&facet=[^&]*)*");

    /** What is alike in every community; the ways in, the charter and what waits for a facilitator differ. */
    private static final Pattern ALIKE = Pattern.compile("/c/[^/?]+/(?!(join|charter|facilitation|invitations)\\b)");

    /** Not pages, or a page once more from another key on. */
    private static final Pattern SKIPPED =
            Pattern.compile("[./](ics|json|atom|xml|vcf|csv|zip)$|/(oembed|feeds?)\\b|[?&](after|before)=");

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
                .filter(a => a.origin === location.origin).map(a => a.pathname + a.search)
            """;

    private final Set<String> kinds = new HashSet<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Walk() {}

    /** Walk and look at every page. */
    static Walk from(Page page, List<String> starts) {
        Look look = new Look(page);
        return from(page, starts, path -> look.at(path, 200));
    }

    /** Walk with a check of your own, which goes to the path and says what is wrong there. */
    static Walk from(Page page, List<String> starts, Function<String, List<String>> check) {
        Walk walk = new Walk();
        starts.forEach(walk::add);
        for (int at = 0; at < walk.paths.size(); at++) {
            walk.wrong.addAll(check.apply(walk.paths.get(at)));
            ((List<?>) page.evaluate(LINKS)).forEach(link -> walk.add(String.valueOf(link)));
        }
        return walk;
    }

    private void add(String path) {
        if (!SKIPPED.matcher(path).find() && kinds.add(kind(path))) {
            paths.add(path);
        }
    }

    private static String kind(String path) {
        String narrowed = FACETS.matcher(ID.matcher(path).replaceAll("#")).replaceFirst("facet=#");
        return ALIKE.matcher(narrowed).replaceFirst("/c/#/");
    }

    /** Return the pages that were seen. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** Return what is wrong with them. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
