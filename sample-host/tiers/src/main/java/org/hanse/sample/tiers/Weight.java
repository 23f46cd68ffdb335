package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a page loads to show a view, beyond what it loads without it.
 *
 * @param requests how many
 * @param bytes their bodies as they are sent, compressed
 * @param script of that the scripts
 * @param milliseconds from asking for the page until the view can be read
 */
record Weight(int requests, int bytes, int script, double milliseconds) {

    /** Load a page in a browser that has seen nothing yet. */
    static Weight of(Browser browser, String address, Function<Page, Locator> view) {
        try (Window window = Window.open(browser, new NewContextOptions())) {
            Page page = window.newPage();
            List<Request> loaded = new ArrayList<>();
            page.onRequestFinished(loaded::add);
            long begun = System.nanoTime();
            page.navigate(address);
            view.apply(page).first().waitFor();
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            page.waitForLoadState();
            page.waitForFunction("() => !document.querySelector('[aria-busy]')");
            List<Request> scripts = loaded.stream()
                    .filter(request -> request.resourceType().equals("script"))
                    .toList();
            return new Weight(loaded.size(), bytes(loaded), bytes(scripts), milliseconds);
        }
    }

    private static int bytes(List<Request> requests) {
        return requests.stream()
                .filter(request -> request.url().startsWith("http"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }

    /** Return what is left without the page itself. */
    Weight beyond(Weight page) {
        return new Weight(requests - page.requests, bytes - page.bytes, script - page.script, milliseconds);
    }
}
