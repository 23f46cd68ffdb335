package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The pages that show a topic, by tier.
 *
 * @param site the host
 * @param elsewhere the other site
 * @param topic the id of the topic
 */
record Ways(GuildSite site, Elsewhere elsewhere, String topic) {

    private static final Function<Page, Locator> IN_PAGE = page -> page.locator(".hanse-main");
    private static final Function<Page, Locator> IN_FRAME =
            page -> page.frameLocator("iframe").locator(".hanse-main");
    private static final Function<Page, Locator> NOTHING = page -> page.locator(".after");

    /** Load each once and return what the view weighs in each tier. */
    Map<String, Weight> weigh(Browser browser) {
        String mount = site.mount();
        Weight own = Weight.of(browser, site.own() + "/bare", NOTHING);
        Weight foreign = Weight.of(browser, page("", ""), NOTHING);
        String component = "<hanse-topic mount=\"%s\" topic=\"%s\"%s><a href=\"%s\">Open</a></hanse-topic>";
        String frame =
                "<hanse-frame><iframe src=\"%s/frame/t/%s\" title=\"Topic\" height=\"600\"></iframe></hanse-frame>"
                        .formatted(mount, topic);
        String script = Elsewhere.script(mount);
        Map<String, Weight> weights = new LinkedHashMap<>();
        String insert = site.own() + "/insert?path=t/" + topic;
        weights.put("1 in process", Weight.of(browser, insert, IN_PAGE).beyond(own));
        weights.put(
                "2 mounted", Weight.of(browser, mount + "/t/" + topic, IN_PAGE).beyond(own));
        for (String isolated : new String[] {"", " isolated"}) {
            String body = component.formatted(mount, topic, isolated, mount);
            weights.put(
                    "3 web component" + isolated,
                    Weight.of(browser, page(script, body), IN_PAGE).beyond(foreign));
        }
        weights.put(
                "4 iframe", Weight.of(browser, page(script, frame), IN_FRAME).beyond(foreign));
        weights.put(
                "4 iframe without script",
                Weight.of(browser, page("", frame), IN_FRAME).beyond(foreign));
        return weights;
    }

    private String page(String head, String body) {
        return elsewhere.page(Sheet.PLAIN, site.mount(), head, body);
    }
}
