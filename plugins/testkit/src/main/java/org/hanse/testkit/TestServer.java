package org.hanse.testkit;

import jakarta.servlet.Servlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** A servlet container on a free port, with Hanse mounted two levels deep, where a forgotten prefix shows. */
final class TestServer implements AutoCloseable {

    static final String CONTEXT = "/a";
    static final String MOUNT = "/b";

    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    static TestServer start(Servlet servlet) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(CONTEXT);
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, MOUNT + "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new HanseException(ErrorCode.BAD_HOST, "the test server does not start", e);
        }
        return new TestServer(server);
    }

    String origin() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new HanseException(ErrorCode.BAD_HOST, "the test server does not stop", e);
        }
    }
}
