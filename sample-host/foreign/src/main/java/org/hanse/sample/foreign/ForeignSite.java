package org.hanse.sample.foreign;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The site of the friends of the Vilaine, files on an origin of their own: pages that embed the community of Rivage by web
 * component and by iframe, and below {@code /app/} an application of one page. Nothing of Hanse is on its class path.
 */
public final class ForeignSite implements AutoCloseable {

    private final Server server;

    private ForeignSite(Server server) {
        this.server = server;
    }

    /**
     * Serve the site.
     *
     * @param port the port on the loopback interface, 0 for any that is free
     * @param mount the address of the community, such as {@code http://localhost:8080/community}
     * @param topic the id of a topic that is shown
     */
    public static ForeignSite start(int port, String mount, String topic) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Files(URI.create(mount), topic));
        server.start();
        return new ForeignSite(server);
    }

    /** Return the address of the home page, without a slash at its end. */
    public String address() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
