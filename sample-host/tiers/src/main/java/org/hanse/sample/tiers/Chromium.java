package org.hanse.sample.tiers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, if it has one. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** A name of this machine that browsers do not take for it: what comes from there over plain HTTP is not secure. */
    static final String PLAIN_NAME = "guild.test";

    private static final List<String> ARGUMENTS = List.of(
            "--host-resolver-rules=MAP " + PLAIN_NAME + " localhost",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Start the browser, if there is one. */
    public static Optional<Chromium> start() {
        return program().map(Chromium::start);
    }

    private static Chromium start(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
