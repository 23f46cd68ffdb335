package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.Map;

/** A host with a topic of two pages, a site elsewhere, and a browser. */
record Scene(Chromium chromium, Elsewhere elsewhere, GuildSite site, String topic) implements AutoCloseable {

    /** The one who has written everything so far. */
    static final String MASON = "mason";

    static Scene start(Application application, Path home) throws Exception {
        return start(application, home, Map.of());
    }

    static Scene start(Application application, Path home, Map<String, String> configuration) throws Exception {
        Chromium chromium = Missing.chromium();
        Elsewhere elsewhere = Elsewhere.start();
        GuildSite site = GuildSite.start(application, home, elsewhere.origin(), configuration);
        return new Scene(chromium, elsewhere, site, new Client(site, MASON).talk());
    }

    Window window(boolean script, int width) {
        return Window.open(
                chromium.browser(),
                new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script));
    }

    /** Return the address of a page elsewhere with something of the community in it. */
    String page(String body) {
        return elsewhere.page(site.application().style(), site.mount(), Elsewhere.script(site.mount()), body);
    }

    @Override
    public void close() throws Exception {
        site.close();
        elsewhere.close();
        chromium.close();
    }
}
