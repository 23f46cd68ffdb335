package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Somebody who uses a page with the keyboard alone, and sees where the focus is. */
record Keys(Page page) {

    private static final int PATIENCE = 150;
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    /** Begin at the home page of a site, without scripts. */
    static void at(SiteExtension site, Consumer<Keys> journey) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("en-GB")
                .setViewportSize(900, 768);
        try (BrowserContext window = site.window(options)) {
            Page page = window.newPage();
            page.navigate("/");
            journey.accept(new Keys(page));
        }
    }

    /** Begin at the home page of a site, without scripts, as somebody. */
    static void as(String login, SiteExtension site, Consumer<Keys> journey) {
        at(site, keys -> {
            keys.signIn(login);
            journey.accept(keys);
        });
    }

    void signIn(String login) {
        follow("a[href='/login']");
        fill("#login", login);
        fill("#password", Accounts.PASSWORD);
        follow("form.login button");
    }

    /** Look at the page again until it shows something that is made in the background. */
    void await(String selector) {
        Instant deadline = Instant.now().plus(AT_MOST);
        while (!page.isVisible(selector) && Instant.now().isBefore(deadline)) {
            page.reload();
        }
        assertThat(page.isVisible(selector))
                .as("%s on %s", selector, page.url())
                .isTrue();
    }

    String text() {
        return page.textContent("main");
    }

    /** Go to a link or button with the tabulator, press it and wait for the page or the place it leads to. */
    void follow(String selector) {
        reach(selector);
        String before = page.url();
        page.evaluate("() => document.documentElement.setAttribute('data-before', '')");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !page.url().equals(before)
                || page.locator("html:not([data-before])").count() == 1);
        page.waitForLoadState();
    }

    /** Go to a field with the tabulator and type. */
    void fill(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Go somewhere with the tabulator. */
    void reach(String selector) {
        Locator focused = page.locator(":focus").and(page.locator(selector));
        for (int presses = 0; presses < PATIENCE && focused.count() == 0; presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused.count()).as("reached %s on %s", selector, page.url()).isEqualTo(1);
        assertThat(focused.evaluate("element => getComputedStyle(element).outlineStyle"))
                .as("ring around %s", selector)
                .isNotEqualTo("none");
    }
}
