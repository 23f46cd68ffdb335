package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every width and theme: {@code mvn -Pcross verify}. */
@Tag("cross")
class CrossTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.alive();

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT,  390, fr-FR
            LIGHT,  820, en-GB
            LIGHT, 1440, fr-FR
            DARK,   390, en-GB
            DARK,   820, fr-FR
            DARK,  1440, en-GB
            """)
    void every_page_is_accessible_and_fits(ColorScheme scheme, int width, String locale) {
        look(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)
                        .setLocale(locale),
                locale.startsWith("fr") ? List.of("grace", "yann") : List.of("grace"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void every_page_is_accessible_with_more_contrast(ColorScheme scheme) {
        look(new Browser.NewContextOptions().setColorScheme(scheme).setContrast(Contrast.MORE), List.of("grace"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void every_page_is_accessible_in_forced_colours(ColorScheme scheme) {
        look(
                new Browser.NewContextOptions().setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE),
                List.of("grace"));
    }

    /** The administrator sees every kind of page, and the member who writes, in French, the other side of some. */
    private static void look(Browser.NewContextOptions options, List<String> logins) {
        for (String login : logins) {
            try (BrowserContext window = SITE.window(options)) {
                Walk walk = Walk.from(Site.signedIn(window, login), List.of("/", "/community/style"));
                assertThat(walk.paths()).as("pages seen").hasSizeGreaterThan(20);
                assertThat(walk.wrong()).isEmpty();
            }
        }
    }
}
