package org.hanse.sample.intranet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of README and docs from the running sample, so that they never lie. */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Site.root().resolve("docs/images"));
        try (Site site = Site.alive(Files.createTempDirectory("intranet"));
                BrowserContext window = site.window(
                        new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1200, 800))) {
            Page page = Site.signedIn(window, "yann");
            take(page, folder.resolve("intranet.png"));
            page.click("a.hanse-item-title:has-text('Premier chantier seul')");
            take(page, folder.resolve("topic.png"));
            page.click(".hanse-nav a[href*='/m/']");
            take(page, folder.resolve("profile.png"));
            page.navigate("/documents/guide-crues");
            take(page, folder.resolve("document.png"));
            page.navigate(IntranetHost.MOUNT + "/c/hydraulique");
            take(page, folder.resolve("mounted.png"));
            Terminal terminal = new Terminal(site.intranet().address());
            terminal.show(page, "hanse doctor --locale fr {}/", terminal.doctor("--locale", "fr"));
            take(page, folder.resolve("doctor.png"));
            terminal.show(
                    page, "curl {}" + IntranetHost.MOUNT + "/api/topics?limit=2", terminal.read("/api/topics?limit=2"));
            take(page, folder.resolve("data.png"));
        }
    }

    private static void take(Page page, Path file) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        System.out.println("wrote " + file);
    }
}
