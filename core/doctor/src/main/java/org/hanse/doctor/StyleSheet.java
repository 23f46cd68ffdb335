package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A style sheet that holds in a page.
 *
 * @param address where the addresses in it start
 */
record StyleSheet(URI address, String text) {

    private static final int MOST = 12;

    /** Return ours and those of the page, in their order. */
    static List<StyleSheet> of(Visit visit) {
        List<StyleSheet> sheets = new ArrayList<>();
        visit.sheet().ifPresent(ours -> add(visit, ours, sheets));
        for (Element element : visit.document().select("link[rel=stylesheet][href], style")) {
            if (element.normalName().equals("style")) {
                sheets.add(new StyleSheet(visit.page().address(), element.data()));
            } else if (sheets.size() < MOST) {
                WebAddress.of(element, "href").ifPresent(address -> add(visit, address, sheets));
            }
        }
        return sheets;
    }

    private static void add(Visit visit, URI address, List<StyleSheet> sheets) {
        Answer answer = visit.client().get(address);
        if (answer.ok()) {
            sheets.add(new StyleSheet(answer.address(), answer.text()));
        }
    }
}
