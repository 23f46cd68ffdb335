package org.hanse.core.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.host.Page;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.core.container.Container;
import org.hanse.core.fixture.Connectors;
import org.hanse.core.limit.Limits;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.view.View;

/** A Jetty with the application mounted at {@code /community}. */
final class RestServer implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Container container;
    private final RestApplication application;
    private final Server server = new Server();
    private final ServerConnector connector = Connectors.of(server);

    RestServer(boolean forwarded, LoadedPlugin... plugins) throws Exception {
        this(forwarded, EmbedOrigins.NONE, plugins);
    }

    RestServer(boolean forwarded, EmbedOrigins origins, LoadedPlugin... plugins) throws Exception {
        this(forwarded, origins, Limits.none(), plugins);
    }

    RestServer(boolean forwarded, EmbedOrigins origins, Limits limits, LoadedPlugin... plugins) throws Exception {
        container = container("rest" + System.nanoTime(), plugins);
        application = application(container, forwarded, origins, limits, plugins);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(new Bridge());
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/community/*");
        context.addServlet(holder, "/communauté/*");
        context.addServlet(new ServletHolder(new Including()), "/page");
        server.setHandler(context);
        server.start();
    }

    static Container container(String id, LoadedPlugin... plugins) {
        List<Class<?>> beans = new ArrayList<>(RestApplication.BEANS);
        ClassLoader composed = RestServer.class.getClassLoader();
        for (LoadedPlugin plugin : plugins) {
            composed = plugin.loader();
            plugin.plan().of(Contribution.Resource.class).forEach(resource -> beans.add(load(plugin, resource)));
        }
        return Container.start(id, composed, beans, List.of());
    }

    private static Class<?> load(LoadedPlugin plugin, Contribution.Resource resource) {
        return plugin.type(resource.className(), org.hanse.core.plugin.Phase.BEANS);
    }

    static RestApplication application(
            Container container, boolean forwarded, EmbedOrigins origins, Limits limits, LoadedPlugin... plugins) {
        RestEnvironment environment =
                new RestEnvironment(RestServer::page, RestServer::layout, 1000, Map.of(), forwarded, origins, limits);
        ClassLoader composed =
                plugins.length == 0 ? RestServer.class.getClassLoader() : plugins[plugins.length - 1].loader();
        RestModel model = RestModel.of(
                List.of(plugins),
                composed,
                environment,
                () -> container.get(Exchange.class).caller(),
                List.of());
        return RestApplication.start(model, container);
    }

    static LoadedPlugin plugin(String id, ClassLoader loader, Class<?>... resources) {
        return plugin(id, loader, List.of(), resources);
    }

    static LoadedPlugin plugin(String id, ClassLoader loader, List<Permission> permissions, Class<?>... resources) {
        PluginId plugin = new PluginId(id);
        List<Contribution> plan = new ArrayList<>();
        permissions.forEach(each -> plan.add(new Contribution.Value(Permission.POINT.key(), Optional.empty(), each)));
        List.of(resources).forEach(type -> plan.add(new Contribution.Resource(type.getName())));
        return new LoadedPlugin(
                PluginManifest.of(plugin, "1", "[0,)"), new PluginPlan(plugin, "1", plan), loader, Path.of("none"), "");
    }

    /** Ada reads the language that she asks for, or else English; the header As makes her nobody or an administrator. */
    private static Caller ada(HttpServletRequest request) {
        Locale locale = request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
        String as = String.valueOf(request.getHeader("As"));
        return as.equals("nobody")
                ? Caller.anonymous(locale, ZoneOffset.UTC)
                : new Caller(
                        OptionalLong.of(1),
                        "Ada",
                        locale,
                        ZoneOffset.UTC,
                        Map.of(),
                        Set.of(),
                        as.equals("administrator"));
    }

    private static Page page(View view, Exchange exchange) {
        if (view.template().startsWith("broken")) {
            throw new HanseException(ErrorCode.PLUGIN_FAILED, "template broken.vm of lamps fails");
        }
        return new Page(view.template(), "en", "", exchange.caller().name() + " " + view.model(), Map.of());
    }

    private static void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("<h1>%s é</h1>%s".formatted(page.title(), page.body()));
    }

    RestApplication application() {
        return application;
    }

    String origin() {
        return "http://localhost:" + connector.getLocalPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request("/community/p/lamps/" + path).header("Accept", accept));
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(request("/community/p/lamps/" + path)
                .header("Origin", origin())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @Override
    public void close() throws Exception {
        application.close();
        container.close();
        server.stop();
    }

    private final class Bridge extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            if (request.getHeader("Eager") != null) {
                request.getParameter("name");
            }
            application.handle(request, response, exchange -> {
                exchange.set(Caller.class, ada(request));
                if ("refused".equals(request.getHeader("As"))) {
                    exchange.set(Caller.class, Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC));
                    exchange.set(
                            Refusal.class,
                            Refusal.ofToken(new HanseException(ErrorCode.NOT_SIGNED_IN, "the token is no good")));
                }
                Optional.ofNullable(request.getHeader("Token-Origin"))
                        .ifPresent(origin -> exchange.set(TokenOrigin.class, new TokenOrigin(origin)));
            });
        }
    }

    private static final class Including extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException, jakarta.servlet.ServletException {
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write("<main>");
            request.getRequestDispatcher(request.getParameter("of")).include(request, response);
            response.getWriter().write("</main>");
        }
    }
}
