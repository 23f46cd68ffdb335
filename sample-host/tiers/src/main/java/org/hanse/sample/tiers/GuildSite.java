package org.hanse.sample.tiers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.hanse.api.host.Hanse;

/** The guild's site: Hanse at its mount, pages of its own below {@code /own}, and tokens for one other site. */
final class GuildSite implements AutoCloseable {

    private final Guild guild;
    private final Hanse hanse;
    private final Server server;

    private GuildSite(Guild guild, Hanse hanse, Server server) {
        this.guild = guild;
        this.hanse = hanse;
        this.server = server;
    }

    /**
     * Start the site.
     *
     * @param mount where Hanse is mounted, empty for all
     * @param elsewhere the origin that may embed it
     */
    static GuildSite start(String mount, Path home, String elsewhere, Map<String, String> more) throws Exception {
        Map<String, String> configuration = new HashMap<>(more);
        configuration.put("hanse.embed.origins", elsewhere);
        configuration.put("hanse.forwarded", "true");
        // A machine that does something else meanwhile is no reason to leave out a part of a page.
        configuration.put("hanse.guard.budget", "30000");
        configuration.put("hanse.render.budget", "30000");
        Guild guild = new Guild(mount, home, Map.copyOf(configuration));
        Hanse hanse = Hanse.embed(guild);
        ServletContextHandler context = new ServletContextHandler("/");
        OwnPages own = new OwnPages(hanse, elsewhere);
        Servers.add(context, own, "/own/*");
        Servers.add(context, own, "/hanse-token");
        Servers.add(context, hanse.servlet(), mount + "/*");
        Server server = Servers.of(context);
        server.start();
        return new GuildSite(guild, hanse, server);
    }

    /** Return scheme, host and port. */
    String origin() {
        return "http://localhost:" + Servers.port(server);
    }

    /** Return the address of the community. */
    String mount() {
        return origin() + guild.mount();
    }

    Guild guild() {
        return guild;
    }

    @Override
    public void close() throws Exception {
        server.stop();
        hanse.close();
    }
}
