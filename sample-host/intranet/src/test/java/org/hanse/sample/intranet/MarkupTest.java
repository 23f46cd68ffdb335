package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarkupTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.alive();

    private static Markup checker;

    @BeforeAll
    static void load() throws Exception {
        checker = Markup.checker();
    }

    @AfterAll
    static void unload() throws Exception {
        checker.close();
    }

    @Test
    void every_page_is_valid_html() {
        try (BrowserContext window = SITE.window(new Browser.NewContextOptions().setLocale("fr-FR"))) {
            Page page = Site.signedIn(window, "grace");
            Walk walk = Walk.from(
                    page,
                    List.of("/", "/community/style", "/community/m/edit"),
                    path -> wrong(page.navigate(path), path));
            assertThat(walk.paths()).as("pages seen").hasSizeGreaterThan(30);
            assertThat(walk.wrong()).isEmpty();
            assertThat(wrong(page.navigate("/community/nothing"), "an error")).isEmpty();
        }
    }

    @Test
    void the_checker_finds_what_is_wrong() {
        assertThat(checker.errors("<!doctype html><html lang=en><title>x</title><p id=a><p id=a><center>x</center>"))
                .hasSize(2)
                .anyMatch(error -> error.contains("Duplicate ID"));
    }

    private static List<String> wrong(Response response, String path) {
        return checker.errors(response.text()).stream()
                .map(error -> path + " " + error)
                .toList();
    }
}
