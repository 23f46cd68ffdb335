package org.hanse.sample.tiers;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows the same view in every tier, with a title of the same level, and compares what is seen.
 *
 * @param mount the address of the community, as the browser knows it
 * @param own the address of the host's own pages
 */
record Tiers(Scene scene, String mount, String own) {

    private static final double TOLERATED = 0.002;

    /**
     * Makes two pictures of a view comparable: what stands above it may end within a pixel, and letters are drawn
     * differently then; times are relative, and a minute may end between two pictures.
     */
    static final String HOLD_STILL = """
            view => {
                view.querySelectorAll('time').forEach(time => { time.textContent = time.dateTime; });
                const place = document.querySelector('.place');
                const top = view.getBoundingClientRect().top;
                if (place) Object.assign(place.style, { position: 'relative', top: (Math.ceil(top) - top) + 'px' });
            }
            """;

    /** A view in a tier: how it looks and what it says. */
    private record Seen(Picture picture, String text) {}

    /** Return what differs between the tiers, each compared with the page at the mount. */
    List<String> differences(String path, Path folder) throws IOException {
        Map<String, Seen> seen = seen(path);
        Seen expected = seen.get("page");
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Seen> entry : seen.entrySet()) {
            Seen each = entry.getValue();
            each.picture().save(folder.resolve(entry.getKey() + ".png"));
            String tier = path + " as " + entry.getKey() + ": ";
            if (!each.text().equals(expected.text())) {
                differences.add(tier + "says '" + each.text() + "' instead of '" + expected.text() + "'");
            }
            if (!each.picture().isAsLargeAs(expected.picture())) {
                differences.add(tier + "is of another size");
            } else if (each.picture().difference(expected.picture()) > TOLERATED) {
                differences.add(tier + "looks different: " + each.picture().difference(expected.picture()));
            }
        }
        return differences;
    }

    private Map<String, Seen> seen(String path) throws IOException {
        Map<String, Seen> seen = new LinkedHashMap<>();
        try (Window window = scene.window(true, 1000)) {
            Page page = window.newPage();
            Function<Page, Locator> inPage = shown -> shown.locator(".hanse-main");
            seen.put("page", look(page, mount + "/" + path, inPage));
            seen.put("insert", look(page, own + "/insert?heading=1&path=" + path, inPage));
            seen.put("insert-isolated", look(page, own + "/isolated?heading=1&path=" + path, inPage));
            seen.put("component", look(page, component(path, ""), inPage));
            seen.put("component-isolated", look(page, component(path, " isolated"), inPage));
            seen.put(
                    "frame",
                    look(
                            page,
                            frame(path),
                            shown -> shown.frameLocator("iframe").locator(".hanse-main")));
        }
        return seen;
    }

    private static Seen look(Page page, String address, Function<Page, Locator> where) throws IOException {
        page.navigate(address);
        Locator view = where.apply(page);
        view.waitFor();
        page.waitForFunction("() => !document.querySelector('[aria-busy]')");
        view.evaluate(HOLD_STILL);
        return new Seen(Picture.of(view), view.innerText().strip());
    }

    private String component(String path, String attributes) {
        return page("<hanse-view heading=\"1\" src=\"%s/%s\"%s><a href=\"%s/%s\">Open</a></hanse-view>"
                .formatted(mount, path, attributes, mount, path));
    }

    private String frame(String path) {
        return page(
                "<hanse-frame><iframe src=\"%s/frame/%s\" title=\"Masons\" width=\"100%%\" height=\"600\"></iframe></hanse-frame>"
                        .formatted(mount, path));
    }

    private String page(String body) {
        return scene.elsewhere().page(scene.site().application().style(), mount, Elsewhere.script(mount), body);
    }
}
