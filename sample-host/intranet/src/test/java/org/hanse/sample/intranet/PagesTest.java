package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final List<String> STARTS = List.of("/", "/login");

    @TempDir
    private static Path home;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.alive(home);
    }

    @AfterAll
    static void stop() throws Exception {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void every_page_is_accessible_and_fits_a_telephone_in_french_and_in_the_light() {
        assertThat(wrong("yann", options(390, ColorScheme.LIGHT).setLocale("fr-FR")))
                .isEmpty();
    }

    @Test
    void every_page_is_accessible_on_a_desk_in_english_and_in_the_dark() {
        assertThat(wrong("grace", options(1440, ColorScheme.DARK).setLocale("en-GB")))
                .isEmpty();
    }

    @Test
    void every_page_that_is_public_is_accessible() {
        try (BrowserContext window = site.window(options(820, ColorScheme.LIGHT).setLocale("fr-FR"))) {
            assertThat(Walk.from(window.newPage(), List.of("/")).wrong()).isEmpty();
        }
    }

    @Test
    void the_style_guide_and_pages_of_errors_are_accessible() {
        try (BrowserContext window = site.window(options(390, ColorScheme.DARK))) {
            Look look = new Look(Site.signedIn(window, "camille"));
            assertThat(look.at("/community/style", 200)).isEmpty();
            assertThat(look.at("/community/nothing", 404)).isEmpty();
            assertThat(look.at("/community/t/7", 404)).isEmpty();
        }
    }

    private static List<String> wrong(String login, Browser.NewContextOptions options) {
        try (BrowserContext window = site.window(options)) {
            Walk walk = Walk.from(Site.signedIn(window, login), STARTS);
            assertThat(walk.paths()).as("pages seen").hasSizeGreaterThan(20);
            return walk.wrong();
        }
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    }
}
