package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccentTest {

    /** Sets accents all around the wheel on the host's page and returns those that leave some text hard to read. */
    private static final String HARD_TO_READ = """
            () => {
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
                  if (onFill < 4.5 || link < 4.5) {
                    wrong.push(`${accent}: button ${onFill.toFixed(2)}, link ${link.toFixed(2)}`);
                  }
                }
              }
              return wrong;
            }
            """;

    @TempDir
    private static Path home;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatever_accent_the_host_has_buttons_and_links_stay_readable(ColorScheme scheme) {
        try (BrowserContext window = site.window(new Browser.NewContextOptions().setColorScheme(scheme))) {
            Page page = window.newPage();
            page.navigate("/community/style");
            assertThat((List<?>) page.evaluate(HARD_TO_READ)).isEmpty();
        }
    }
}
