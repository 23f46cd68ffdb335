package org.hanse.sample.tiers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.host.Hanse;

/** The guild's site: Hanse at its mount, pages of its own below {@code /own}, and tokens for one other site. */
final class GuildSite implements AutoCloseable {

    private final Application application;
    private final Hanse hanse;
    private final Application.Running server;

    private GuildSite(Application application, Hanse hanse, Application.Running server) {
        this.application = application;
        this.hanse = hanse;
        this.server = server;
    }

    /**
     * Start the site.
     *
     * @param application where Hanse is mounted, in which server
     * @param elsewhere the origin that may embed it
     */
    static GuildSite start(Application application, Path home, String elsewhere, Map<String, String> more)
            throws Exception {
        Map<String, String> configuration = new HashMap<>(more);
        configuration.put("hanse.embed.origins", elsewhere);
        configuration.put("hanse.forwarded", "true");
        // A machine that does something else meanwhile is no reason to leave out a part of a page.
        configuration.put("hanse.guard.budget", "30000");
        configuration.put("hanse.render.budget", "30000");
        Hanse hanse = Hanse.embed(new Guild(application, home, Map.copyOf(configuration)));
        OwnPages own = new OwnPages(application, hanse, elsewhere);
        return new GuildSite(application, hanse, application.serve(hanse, own));
    }

    /** Return scheme, host and port. */
    String origin() {
        return "http://localhost:" + server.port();
    }

    /** Return the address of the site under a name that only the browser knows, over plain HTTP. */
    String plainOrigin() {
        return "http://%s:%d".formatted(Chromium.PLAIN_NAME, server.port());
    }

    /** Return the address of the community. */
    String mount() {
        return origin() + path();
    }

    /** Return the path of the community. */
    String path() {
        return application.context() + application.mount();
    }

    /** Return the address of its own pages. */
    String own() {
        return origin() + application.context() + "/own";
    }

    Application application() {
        return application;
    }

    @Override
    public void close() throws Exception {
        server.close();
        hanse.close();
    }
}
