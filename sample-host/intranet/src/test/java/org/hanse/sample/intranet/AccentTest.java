package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.alive();

    /** Measures the contrast of two colours, whatever they are written in. */
    private static final String MEASURE = """
            const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const luminance = colour => {
              context.fillStyle = colour;
              context.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map(v => v / 255)
                  .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const contrast = (one, other) => {
              const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
              return (light + 0.05) / (dark + 0.05);
            };
            """;

    /** Sets accents all around the wheel on the host's page and returns those that leave some text hard to read. */
    private static final String HARD_TO_READ = "least => {" + MEASURE + """
              const colour = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
              const button = 'button.hanse-button:not(.hanse-button-quiet, .hanse-button-danger)';
              document.querySelectorAll('.hanse-button').forEach(each => each.style.setProperty('transition', 'none'));
              const paper = getComputedStyle(document.body).backgroundColor;
              const wrong = [];
              for (let hue = 0; hue < 360; hue += 15) {
                for (const lightness of [25, 40, 50, 53, 54, 58, 62, 66, 75, 90]) {
                  const accent = `oklch(${lightness}% 0.15 ${hue})`;
                  document.documentElement.style.setProperty('--hanse-accent', accent);
                  const onFill = contrast(colour(button, 'color'), colour(button, 'backgroundColor'));
                  const link = contrast(colour('.hanse-prose a', 'color'), paper);
                  if (onFill < least || link < least) {
                    wrong.push(`${accent}: button ${onFill.toFixed(2)}, link ${link.toFixed(2)}`);
                  }
                }
              }
              return wrong;
            }
            """;

    /** Returns the tokens of words and edges that are hard to see on what they stand on. */
    private static final String FAINT = "least => {" + MEASURE + """
              const probe = document.querySelector('.hanse-main').appendChild(document.createElement('i'));
              const shade = token => {
                probe.style.setProperty('color', `var(--hanse-${token})`);
                return getComputedStyle(probe).color;
              };
              const between = (one, other) => contrast(shade(one), shade(other));
              const wrong = [];
              for (const ground of ['surface', 'raised', 'tint']) {
                for (const token of ['text', 'muted', 'link', 'good', 'warn', 'bad']) {
                  if (between(token, ground) < least) {
                    wrong.push(`${token} on ${ground}: ${between(token, ground).toFixed(2)}`);
                  }
                }
              }
              if (between('edge', 'surface') < 3) {
                wrong.push(`edge: ${between('edge', 'surface').toFixed(2)}`);
              }
              return wrong;
            }
            """;

    /** In the light and in the dark, without and with more contrast, and the least of it that is asked for. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, NO_PREFERENCE, 4.5
            DARK,  NO_PREFERENCE, 4.5
            LIGHT, MORE,          7
            DARK,  MORE,          7
            """)
    private @interface InEveryLook {}

    @InEveryLook
    void whatever_accent_the_host_has_words_stay_readable(ColorScheme scheme, Contrast contrast, double least) {
        try (BrowserContext window = window(scheme, contrast)) {
            Page page = window.newPage();
            page.navigate("/community/style");
            assertThat((List<?>) page.evaluate(HARD_TO_READ, least)).isEmpty();
        }
    }

    @InEveryLook
    void our_own_colours_are_readable_too(ColorScheme scheme, Contrast contrast, double least) {
        try (BrowserContext window = window(scheme, contrast)) {
            Page page = window.newPage();
            // Without the style sheet of the host there are the values of the tokens alone.
            page.route(
                    "**/intranet.css",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/css")
                            .setBody(":root { color-scheme: light dark; }")));
            page.navigate("/community/style");
            assertThat((List<?>) page.evaluate(FAINT, least)).isEmpty();
        }
    }

    private static BrowserContext window(ColorScheme scheme, Contrast contrast) {
        return SITE.window(
                new Browser.NewContextOptions().setColorScheme(scheme).setContrast(contrast));
    }
}
