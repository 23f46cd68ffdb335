package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The site of a test class. Classes that only look at pages share one that looks alive; the others have their own. */
final class SiteExtension implements BeforeAllCallback, AfterAllCallback {

    /** Starts a site in a folder. */
    private interface Start {
        Site in(Path home) throws Exception;
    }

    private final boolean shared;
    private final Start start;
    private @Nullable Site site;

    private SiteExtension(boolean shared, Start start) {
        this.shared = shared;
        this.start = start;
    }

    /** Look at the demo content, and change nothing. */
    static SiteExtension alive() {
        return new SiteExtension(true, Site::alive);
    }

    /** Have a site for this class alone, empty and without some of the bundled plugins. */
    static SiteExtension fresh(String... absent) {
        return new SiteExtension(false, home -> Site.start(home, absent));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // What lies in a store is closed with it: with the class, or at the end of all tests.
        ExtensionContext owner = shared ? context.getRoot() : context;
        site = owner.getStore(Namespace.create(SiteExtension.class))
                .getOrComputeIfAbsent(owner.getUniqueId(), key -> start(), Site.class);
    }

    private Site start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "sites"));
            return start.in(Files.createTempDirectory(folder.toAbsolutePath(), "site"));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("the intranet did not start", e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (site != null) {
            assertThat(site.refused())
                    .as("what the policies of the pages refused")
                    .isEmpty();
        }
    }

    Site site() {
        return Objects.requireNonNull(site, "register it as a static field");
    }

    BrowserContext window(Browser.NewContextOptions options) {
        return site().window(options);
    }
}
