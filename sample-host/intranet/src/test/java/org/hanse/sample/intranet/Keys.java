package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses a page with the keyboard alone, and sees where the focus is. */
record Keys(Page page) {

    private static final int PATIENCE = 150;

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
