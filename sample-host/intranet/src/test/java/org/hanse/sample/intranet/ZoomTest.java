package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.alive();

    private static final String LETTERS = "size => document.documentElement.style.fontSize = size";

    /** Returns what sticks out of the window, what is cut, and what lies on something else that can be used. */
    private static final String SQUEEZED = """
            () => {
              const wrong = [];
              const name = element => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}"> ${
                  element.textContent.trim().slice(0, 40)}`;
              const hidden = '.hanse-hidden, .hanse-skip, .hanse-toast, [popover], details:not([open]) > :not(summary)';
              const seen = [...document.querySelectorAll('.hanse *')].filter(element =>
                  !element.closest(hidden) && element.getClientRects().length);
              if (document.documentElement.scrollWidth > innerWidth) {
                wrong.push('scrolls sideways');
              }
              for (const element of seen) {
                const style = getComputedStyle(element);
                const scrolls = ['auto', 'scroll'].includes(style.overflowX) || element.closest('.hanse-scroll, pre, table');
                if (!scrolls && element.getBoundingClientRect().right > innerWidth + 1) {
                  wrong.push('sticks out: ' + name(element));
                }
                if (!scrolls && !element.matches('input, textarea, select, svg *')
                    && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
                  wrong.push('is cut: ' + name(element));
                }
              }
              const boxes = seen.filter(element => element.matches('a, button, input, textarea, select, summary, h1, h2'))
                  .flatMap(element => [...element.getClientRects()].map(box => ({ element, box })));
              boxes.forEach((one, index) => boxes.slice(index + 1).forEach(other => {
                const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (wide > 3 && high > 5 && !one.element.contains(other.element) && !other.element.contains(one.element)) {
                  wrong.push(`lies on another: ${name(one.element)} and ${name(other.element)}`);
                }
              }));
              return wrong;
            }
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 1280 by 900 pixels at a zoom of 200 %
            640, 450, 2, 100%
            # the narrowest window (WCAG 2.2, 1.4.10)
            320, 640, 2, 100%
            # letters of twice the size (WCAG 2.2, 1.4.4)
            1280, 900, 1, 32px
            390, 844, 2, 32px
            """)
    void nothing_is_cut_and_nothing_lies_on_something_else(int width, int height, int zoom, String letters) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(zoom)
                .setLocale("fr-FR");
        try (BrowserContext window = SITE.window(options)) {
            Page page = Site.signedIn(window, "grace");
            Walk walk = Walk.from(page, List.of("/community/", "/community/style"), path -> wrong(page, path, letters));
            assertThat(walk.paths()).as("pages seen").hasSizeGreaterThan(30);
            assertThat(walk.wrong()).isEmpty();
        }
    }

    private static List<String> wrong(Page page, String path, String letters) {
        page.navigate(path);
        page.evaluate(LETTERS, letters);
        List<String> wrong = new ArrayList<>();
        ((List<?>) page.evaluate(SQUEEZED)).forEach(what -> wrong.add(path + " " + what));
        return wrong;
    }
}
