package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of a browser that has seen nothing yet. It does not close in silence if one of its pages has broken a policy, or
 * anything else in it went wrong that nobody foresaw.
 */
final class Window implements AutoCloseable {

    /** Violations that the console is not told, or not as such. */
    private static final String NOTES = """
            addEventListener('securitypolicyviolation', event =>
                console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreseen = new ArrayList<>();

    private Window(BrowserContext context) {
        this.context = context;
    }

    static Window open(Browser browser, NewContextOptions options) {
        Window window = new Window(browser.newContext(options));
        window.context.addInitScript(NOTES);
        window.context.onConsoleMessage(window::hear);
        window.context.onWebError(error -> window.complaints.add(error.error()));
        return window;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    Page newPage() {
        return context.newPage();
    }

    /** Sign somebody in to a site. */
    void signIn(GuildSite site, String name) {
        context.addCookies(List.of(
                new Cookie(Guild.COOKIE, name).setUrl(site.origin()),
                new Cookie(Guild.COOKIE, name).setUrl(site.plainOrigin())));
    }

    /** Say what the browser will complain about, by a part of its words. It has to. */
    void foresee(String complaint) {
        foreseen.add(complaint);
    }

    @Override
    public void close() {
        context.close();
        List<String> others = complaints.stream()
                .filter(text -> foreseen.stream().noneMatch(text::contains))
                .toList();
        List<String> missing = foreseen.stream()
                .filter(part -> complaints.stream().noneMatch(text -> text.contains(part)))
                .toList();
        if (!others.isEmpty() || !missing.isEmpty()) {
            throw new AssertionError(
                    "the browser complains of %s, and not, as foreseen, of %s".formatted(others, missing));
        }
    }
}
