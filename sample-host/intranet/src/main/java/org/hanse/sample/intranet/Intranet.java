package org.hanse.sample.intranet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.host.Hanse;
import org.hanse.sample.foreign.ForeignSite;

/** The intranet of Rivage, a company of hydraulic engineers: a Jetty, a login, a layout, some documents, and Hanse. */
public final class Intranet implements AutoCloseable {

    private final Server server;
    private final Hanse hanse;

    private Intranet(Server server, Hanse hanse) {
        this.server = server;
        this.hanse = hanse;
    }

    /**
     * Start the intranet.
     *
     * @param port the port on the loopback interface, 0 for any that is free
     * @param home where Hanse keeps its data
     * @param configuration of Hanse
     */
    public static Intranet start(int port, Path home, Map<String, String> configuration) throws Exception {
        Layout layout = new Layout();
        Hanse hanse = Hanse.embed(new IntranetHost(layout, home, configuration));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(compressed(application(layout, hanse, configuration)));
        server.start();
        return new Intranet(server, hanse);
    }

    private static Handler compressed(Handler application) {
        CompressionHandler handler = new CompressionHandler(application);
        handler.putCompression(new GzipCompression());
        handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
        return handler;
    }

    private static ServletContextHandler application(Layout layout, Hanse hanse, Map<String, String> configuration) {
        String origins = configuration.getOrDefault("hanse.embed.origins", "");
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.addFilter(new FilterHolder(new SecurityHeaders()), "/*", EnumSet.of(DispatcherType.REQUEST));
        mount(context, new HomeServlet(layout, hanse), "");
        mount(context, new LoginServlet(layout), "/login");
        mount(context, new LoginServlet(layout), "/logout");
        mount(context, new DocumentsServlet(layout, hanse), "/documents/*");
        mount(context, new PeopleServlet(layout, hanse), "/people");
        mount(context, new LookServlet("intranet.css", "text/css; charset=utf-8"), "/intranet.css");
        mount(context, new LookServlet("icon.svg", "image/svg+xml"), "/icon.svg");
        mount(context, new TokenServlet(hanse, List.of(origins.split(","))), "/hanse-token");
        mount(context, hanse.servlet(), IntranetHost.MOUNT + "/*");
        return context;
    }

    private static void mount(ServletContextHandler context, Servlet servlet, String path) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, path);
    }

    /** Return the address of the home page, without a slash at its end. */
    public String address() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** Return the embedded Hanse. */
    public Hanse hanse() {
        return hanse;
    }

    @Override
    public void close() throws Exception {
        server.stop();
        hanse.close();
    }

    /**
     * Start the intranet on port 8080 with demo content, until the process is stopped. System properties:
     * {@code intranet.port}, {@code intranet.home}, {@code intranet.demo}, {@code hanse.…}, and {@code foreign.port}, where
     * a site of somebody else is served that embeds the community.
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("intranet.home", "target/intranet"));
        int port = Integer.getInteger("intranet.port", 8080);
        int foreign = Integer.getInteger("foreign.port", 0);
        String mount = "http://localhost:%d%s".formatted(port, IntranetHost.MOUNT);
        Map<String, String> configuration = Map.of(
                "hanse.address",
                mount,
                "hanse.mail",
                "log",
                "hanse.embed.origins",
                foreign == 0 ? "" : "http://localhost:" + foreign);
        Intranet intranet = start(port, home, configuration);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(intranet)));
        if (Boolean.parseBoolean(System.getProperty("intranet.demo", "true"))) {
            DemoContent.seed(intranet, home);
            DemoContent.readFirst(intranet, home);
        }
        System.out.printf(
                "The intranet is at %s (sign in as camille, yann, grace, malo, ines or oliver, password %s)%n",
                intranet.address(), Accounts.PASSWORD);
        if (foreign != 0) {
            ForeignSite site = ForeignSite.start(foreign, mount, DemoContent.topic(home));
            System.out.printf("A site of somebody else embeds its community: %s%n", site.address());
        }
        intranet.server.join();
    }

    private static void stop(Intranet intranet) {
        try {
            intranet.close();
        } catch (Exception e) {
            System.err.println("The intranet did not stop cleanly: " + e);
        }
    }
}
