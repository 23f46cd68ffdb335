package org.hanse.sample.intranet;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages and notes what a person, a screen reader or the browser would complain about. */
final class Look {

    private static final String AXE = axe();

    private static final String VIOLATIONS = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.flatMap(
                violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 160))))
            """;

    private static final String WIDER = "() => document.documentElement.scrollWidth > window.innerWidth";

    private final Page page;
    private final List<String> console = new ArrayList<>();

    Look(Page page) {
        this.page = page;
        page.onConsoleMessage(this::note);
        page.onPageError(console::add);
    }

    private void note(ConsoleMessage message) {
        // The browser calls the status of an error page an error; the caller says which status it expects.
        boolean ofPage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ofPage) {
            console.add(message.text());
        }
    }

    /** Return what is wrong with a page, nothing if all is well. */
    List<String> at(String path, int expected) {
        console.clear();
        Response response = page.navigate(path);
        List<String> wrong = new ArrayList<>();
        if (response.status() != expected) {
            wrong.add("status %d instead of %d".formatted(response.status(), expected));
        }
        if (Boolean.TRUE.equals(page.evaluate(WIDER))) {
            wrong.add("scrolls sideways at %d pixels".formatted(page.viewportSize().width));
        }
        page.evaluate(AXE);
        ((List<?>) page.evaluate(VIOLATIONS)).forEach(violation -> wrong.add("axe: " + violation));
        console.forEach(message -> wrong.add("console: " + message));
        return wrong.stream().map(what -> path + " " + what).toList();
    }

    private static String axe() {
        try (InputStream in = Look.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
