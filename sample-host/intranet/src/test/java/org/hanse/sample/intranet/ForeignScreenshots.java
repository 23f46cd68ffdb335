package org.hanse.sample.intranet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hanse.sample.foreign.ForeignSite;
import org.hanse.sample.tiers.Chromium;

/** Takes the pictures of the community on the site of somebody else. */
final class ForeignScreenshots {

    private ForeignScreenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("foreign");
        int port = free();
        Map<String, String> configuration = Map.of(
                "hanse.plugins.inbox",
                Site.bundled().toString(),
                "hanse.guard.budget",
                "30000",
                "hanse.embed.origins",
                "http://localhost:" + port);
        try (Chromium chromium = Chromium.start().orElseThrow();
                Intranet intranet = Intranet.start(0, home, configuration)) {
            DemoContent.seed(intranet, home);
            String mount = intranet.address() + IntranetHost.MOUNT;
            try (ForeignSite site = ForeignSite.start(port, mount, DemoContent.topic(home));
                    BrowserContext window = chromium.browser()
                            .newContext(new Browser.NewContextOptions()
                                    .setLocale("fr-FR")
                                    .setViewportSize(1200, 800))) {
                take(window.newPage(), site, "/", "hanse-topic .hanse", "component.png");
                take(window.newPage(), site, "/frame.html", "iframe[height]:not([height='640'])", "frame.png");
                take(window.newPage(), site, "/app/", ".feed li", "application.png");
            }
        }
    }

    private static void take(Page page, ForeignSite site, String path, String shown, String name) {
        Path file = Site.root().resolve("docs/images").resolve(name);
        page.navigate(site.address() + path);
        page.locator(shown).first().waitFor();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        System.out.println("wrote " + file);
    }

    private static int free() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
