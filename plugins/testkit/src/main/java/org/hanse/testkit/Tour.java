package org.hanse.testkit;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the pages on which plugins show something, and the plugin's own that they lead to. */
record Tour(HanseExtension hanse, Everyday everyday) {

    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:href|src|action|formaction)\\s*=\\s*[\"'](/[^\"'#?]*)");
    private static final String MOUNT = TestServer.CONTEXT + TestServer.MOUNT;

    List<String> problems(Person reader) {
        List<String> problems = new ArrayList<>();
        Set<String> further = new LinkedHashSet<>();
        List<String> pages = new ArrayList<>(everyday.pages());
        if (!reader.name().isEmpty()) {
            pages.addAll(List.of(
                    "/m/" + reader.id(),
                    "/m/edit",
                    "/c/harbour/new",
                    "/m/" + everyday.host().id()));
        }
        pages.forEach(page -> further.addAll(read(reader, page, problems)));
        String own = MOUNT + "/p/" + hanse.running().plugin() + "/";
        further.stream()
                .filter(link -> link.startsWith(own))
                .forEach(link -> read(reader, link.substring(MOUNT.length()), problems));
        return problems;
    }

    /** Return the links of a page that answered. */
    private Set<String> read(Person reader, String page, List<String> problems) {
        HttpResponse<String> answer = reader.get(page);
        String who = reader.name().isEmpty() ? "nobody in particular" : reader.name();
        if (answer.statusCode() >= 400 && answer.statusCode() != 405) {
            problems.add("%s answers %d to %s".formatted(page, answer.statusCode(), who));
        }
        Set<String> links = new LinkedHashSet<>();
        LINK.matcher(answer.body()).results().forEach(link -> links.add(link.group(1)));
        links.stream()
                .filter(link -> !link.equals(MOUNT) && !link.startsWith(MOUNT + "/"))
                .map(link -> "%s, as %s sees it, leads out of the mount to %s: use $links".formatted(page, who, link))
                .forEach(problems::add);
        return links;
    }
}
