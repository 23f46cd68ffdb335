package org.hanse.sample.tiers;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.ServerSocket;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.host.Hanse;

/** Makes servers that compress what they send, as sites do. */
final class Servers {

    private Servers() {}

    static Server of(ServletContextHandler context) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(compressed(context));
        return server;
    }

    private static Handler compressed(Handler site) {
        CompressionHandler handler = new CompressionHandler(site);
        handler.putCompression(new GzipCompression());
        handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
        return handler;
    }

    /** Put Hanse at its mount, and pages of the application beside it. */
    static void mount(ServletContextHandler context, Hanse hanse, OwnPages own, String mount) {
        context.setAttribute(Hanse.ATTRIBUTE, hanse);
        add(context, own, "/own/*");
        add(context, own, "/hanse-token");
        add(context, hanse.servlet(), mount + "/*");
    }

    static Application.Running start(ServletContextHandler context) throws Exception {
        Server server = of(context);
        server.start();
        return new Jetty(server);
    }

    static void add(ServletContextHandler context, Servlet servlet, String path) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, path);
    }

    /** Return a port that is free, for a server that somebody has to know before it starts. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static int port(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    private record Jetty(Server server) implements Application.Running {

        @Override
        public int port() {
            return Servers.port(server);
        }

        @Override
        public void close() throws Exception {
            server.stop();
        }
    }
}
