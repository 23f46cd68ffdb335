package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {

    private static final List<String> STARTS = List.of("/", "/login");

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.alive();

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
        try (BrowserContext window = SITE.window(options(820, ColorScheme.LIGHT).setLocale("fr-FR"))) {
            assertThat(Walk.from(window.newPage(), List.of("/")).wrong()).isEmpty();
        }
    }

    @Test
    void the_style_guide_and_pages_of_errors_are_accessible() {
        try (BrowserContext window = SITE.window(options(390, ColorScheme.DARK))) {
            Look look = new Look(Site.signedIn(window, "camille"));
            assertThat(look.at("/community/style", 200)).isEmpty();
            assertThat(look.at("/community/nothing", 404)).isEmpty();
            assertThat(look.at("/community/t/7", 404)).isEmpty();
        }
    }

    @Test
    void the_administration_is_accessible_on_a_telephone_and_its_sections_open_without_scripts() {
        Browser.NewContextOptions telephone = options(390, ColorScheme.DARK).setLocale("en-GB");
        try (BrowserContext window = SITE.window(telephone)) {
            Page page = Site.signedIn(window, "grace");
            Look look = new Look(page);
            for (String section : List.of("", "/plugins", "/builds", "/revisions", "/audit")) {
                assertThat(look.at("/community/admin" + section, 200)).isEmpty();
            }
        }
        try (BrowserContext window = SITE.window(telephone.setJavaScriptEnabled(false))) {
            Page page = Site.signedIn(window, "grace");
            page.navigate("/community/admin");
            page.click(".hanse-sections > summary");
            page.click(".hanse-sections a[href$='/admin/audit']");
            assertThat(page.url()).endsWith("/community/admin/audit");
            assertThat(page.isVisible(".hanse-tabs-wide")).isFalse();
        }
    }

    private static List<String> wrong(String login, Browser.NewContextOptions options) {
        try (BrowserContext window = SITE.window(options)) {
            Walk walk = Walk.from(Site.signedIn(window, login), STARTS);
            assertThat(walk.paths()).as("pages seen").hasSizeGreaterThan(20);
            return walk.wrong();
        }
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    }
}
