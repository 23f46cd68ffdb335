package org.hanse.sample.intranet;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows every link, to one page of each kind: two topics of the same type look alike. */
final class Walk {

    private static final Pattern ID = Pattern.compile("\\d{10,}");

    /** Not pages, or a page once more from another key on. */
    private static final Pattern SKIPPED = Pattern.compile("\\.ics$|[?&](after|before)=");

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
                .filter(a => a.origin === location.origin).map(a => a.pathname + a.search)
            """;

    private final Set<String> kinds = new HashSet<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Walk() {}

    static Walk from(Page page, List<String> starts) {
        Walk walk = new Walk();
        Look look = new Look(page);
        starts.forEach(walk::add);
        for (int at = 0; at < walk.paths.size(); at++) {
            walk.wrong.addAll(look.at(walk.paths.get(at), 200));
            ((List<?>) page.evaluate(LINKS)).forEach(link -> walk.add(String.valueOf(link)));
        }
        return walk;
    }

    private void add(String path) {
        if (!SKIPPED.matcher(path).find() && kinds.add(ID.matcher(path).replaceAll("#"))) {
            paths.add(path);
        }
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
