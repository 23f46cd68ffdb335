package org.hanse.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Servlet;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.host.EmbeddedHanse;
import org.hanse.core.host.Startup;

/** The three pages behind one Jetty. Arguments: the database, the home of Hanse, plugins. */
final class PageServer {

    /** What the lines begin with that answer a command. */
    static final String ANSWER = "> ";

    private final EmbeddedHanse hanse;

    private PageServer(EmbeddedHanse hanse) {
        this.hanse = hanse;
    }

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource database = pool(arguments[0])) {
            List<Path> plugins = Arrays.stream(arguments).skip(2).map(Path::of).toList();
            BenchHost host = new BenchHost(Path.of(arguments[1]), database);
            try (EmbeddedHanse hanse = EmbeddedHanse.start(new Startup(host, Clock.systemUTC(), plugins))) {
                Server server = serve(hanse, database);
                System.out.println(
                        ANSWER + "http://localhost:" + server.getURI().getPort());
                new PageServer(hanse).obey();
                server.stop();
            }
        }
    }

    private static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    private static Server serve(EmbeddedHanse hanse, HikariDataSource database) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        mount(context, hanse.servlet(), BenchHost.MOUNT);
        mount(context, new JdbcPage(database), "/jdbc");
        mount(context, new JdbcPeople(database), "/jdbc-people");
        mount(context, new ConstantPage(), "/constant");
        server.setHandler(context);
        server.start();
        return server;
    }

    private static void mount(ServletContextHandler context, Servlet servlet, String path) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, path + "/*");
    }

    /** Obey until the line ends. */
    private void obey() throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", 2);
            System.out.println(ANSWER
                    + switch (words[0]) {
                        case "install" -> install(Path.of(words[1]));
                        case "heap" -> Long.toString(Heap.used());
                        default -> "unknown";
                    });
        }
    }

    /** Return how many milliseconds the build took. */
    private String install(Path plugin) {
        BuildReport report = hanse.installation().generations().install(plugin, "bench");
        return report.published() ? Long.toString(report.took().toMillis()) : report.toString();
    }
}
