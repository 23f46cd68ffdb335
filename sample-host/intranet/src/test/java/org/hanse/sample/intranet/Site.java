package org.hanse.sample.intranet;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hanse.sample.tiers.Chromium;
import org.junit.jupiter.api.Assumptions;

/** An intranet with an inbox of its own that holds the bundled plugins, and a browser to look at it. */
record Site(Intranet intranet, Chromium chromium, Path home, GreenMail post, List<String> refused)
        implements AutoCloseable {

    /** Says on the console what a Content-Security-Policy has refused. */
    private static final String TELL = """
            document.addEventListener('securitypolicyviolation', event => console.error(
                `REFUSED by ${event.effectiveDirective}: ${event.blockedURI} ${event.sample} on ${location.pathname}`));
            """;

    /** Start an intranet without demo content and without some of the bundled plugins. */
    static Site start(Path home, String... absent) throws Exception {
        Chromium chromium = browser();
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(bundled(), "*.jar")) {
            for (Path jar : jars) {
                if (!List.of(absent).contains(jar.getFileName().toString())) {
                    Files.copy(jar, inbox.resolve(jar.getFileName()));
                }
            }
        }
        int port = free();
        GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        Map<String, String> configuration = Map.of(
                "hanse.address", "http://localhost:" + port + IntranetHost.MOUNT,
                "hanse.mail.host", "127.0.0.1",
                "hanse.mail.port", String.valueOf(post.getSmtp().getPort()),
                "hanse.mail.encryption", "none",
                "hanse.mail.from", "Rivage <community@rivage.example>",
                "hanse.plugins.inbox", inbox.toString(),
                "hanse.plugins.watch", "true",
                // With so few accounts there is hardly more than one newcomer.
                "hanse.greeter.newcomers", "1",
                // A machine that builds something else meanwhile is no reason to leave out a part of a page.
                "hanse.guard.budget", "30000");
        return new Site(Intranet.start(port, home, configuration), chromium, home, post, new CopyOnWriteArrayList<>());
    }

    /** Start the browser, or skip the test and say so. */
    private static Chromium browser() {
        Optional<Chromium> chromium = Chromium.start();
        if (chromium.isEmpty()) {
            System.err.println("*** BROWSER TESTS SKIPPED: no chromium on the PATH. Install it to run them. ***");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium on the PATH");
        return chromium.orElseThrow();
    }

    /** The links in mails need the address before the server has one. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Start an intranet that looks alive. */
    static Site alive(Path home) throws Exception {
        Site site = start(home);
        DemoContent.seed(site.intranet, home);
        return site;
    }

    static Path root() {
        return Path.of(System.getProperty("hanse.root"));
    }

    static Path bundled() throws IOException {
        return root().resolve("sample-host/intranet/target/plugins").toRealPath();
    }

    Path inbox() {
        return home.resolve("inbox");
    }

    /** Open a browser window whose addresses are paths of the intranet. */
    BrowserContext window(Browser.NewContextOptions options) {
        BrowserContext window = chromium.browser().newContext(options.setBaseURL(intranet.address()));
        window.addInitScript(TELL);
        window.onConsoleMessage(message -> {
            if (message.text().startsWith("REFUSED") || message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        return window;
    }

    /** Sign in with the form, as somebody with a mouse does. */
    static Page signedIn(BrowserContext window, String login) {
        Page page = window.newPage();
        page.navigate("/login");
        page.fill("#login", login);
        page.fill("#password", Accounts.PASSWORD);
        page.click("form.login button");
        return page;
    }

    @Override
    public void close() throws Exception {
        chromium.close();
        intranet.close();
        post.stop();
    }
}
