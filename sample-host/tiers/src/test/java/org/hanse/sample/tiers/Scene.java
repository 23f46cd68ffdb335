package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A host with a topic of two pages, a site elsewhere, and a browser that notes what goes wrong. */
record Scene(Chromium chromium, Elsewhere elsewhere, GuildSite site, String topic) implements AutoCloseable {

    /** The one who has written everything so far. */
    static final String MASON = "mason";

    static final String NOTES = """
            addEventListener('securitypolicyviolation', event =>
                console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    static Scene start(String mount, Path home) throws Exception {
        return start(mount, home, Map.of());
    }

    static Scene start(String mount, Path home, Map<String, String> configuration) throws Exception {
        Chromium chromium = Missing.chromium();
        Elsewhere elsewhere = Elsewhere.start();
        GuildSite site = GuildSite.start(mount, home, elsewhere.origin(), configuration);
        return new Scene(chromium, elsewhere, site, new Client(site, MASON).talk());
    }

    BrowserContext window(boolean script, int width) {
        BrowserContext window = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script));
        window.addInitScript(NOTES);
        return window;
    }

    /** Sign somebody in to the host. */
    void signIn(BrowserContext window, String name) {
        window.addCookies(List.of(new Cookie(Guild.COOKIE, name).setUrl(site.origin())));
    }

    /** Note from now on what a page complains about. */
    static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** Return the address of a page elsewhere with something of the community in it. */
    String page(String body) {
        return elsewhere.page(Sheet.PLAIN, site.mount(), Elsewhere.script(site.mount()), body);
    }

    @Override
    public void close() throws Exception {
        site.close();
        elsewhere.close();
        chromium.close();
    }
}
