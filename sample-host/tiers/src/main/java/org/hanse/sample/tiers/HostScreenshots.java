package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the pictures of a view in pages of JSP and of Thymeleaf. */
final class HostScreenshots {

    private HostScreenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("hanse.root"), "docs/images"));
        Map<String, Application> hosts = new LinkedHashMap<>();
        hosts.put("jsp.png", new JspApplication());
        hosts.put("thymeleaf.png", new ThymeleafApplication());
        try (Chromium chromium = Chromium.start().orElseThrow();
                Elsewhere elsewhere = Elsewhere.start()) {
            for (Map.Entry<String, Application> host : hosts.entrySet()) {
                take(chromium, elsewhere, host.getValue(), folder.resolve(host.getKey()));
            }
        }
    }

    private static void take(Chromium chromium, Elsewhere elsewhere, Application application, Path file)
            throws Exception {
        Path home = Files.createTempDirectory("host");
        NewContextOptions options =
                new NewContextOptions().setViewportSize(1000, 640).setLocale("en-GB");
        try (GuildSite site = GuildSite.start(application, home, elsewhere.origin(), Map.of());
                Window window = Window.open(chromium.browser(), options)) {
            String topic = new Client(site, "mason").talk();
            Page page = window.newPage();
            page.navigate(site.own() + "/insert?path=t/" + topic);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            System.out.println("wrote " + file);
        }
    }
}
