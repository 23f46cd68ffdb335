package org.hanse.host.jsp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.hanse.api.host.Hanse;

/** Tomcat with the pages twice: at {@code /a} with Hanse, at {@code /bare} without. */
final class JspServer implements AutoCloseable {

    private static final Path PAGES = Path.of("src/test/webapp").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();
    private final Hanse hanse;

    JspServer(Path folder) throws LifecycleException {
        hanse = Hanse.embed(new ProxiedHost(folder.resolve("hanse")));
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setPort(0);
        Context application = deploy("/a");
        application.addServletContainerInitializer(
                (types, context) -> context.setAttribute(Hanse.ATTRIBUTE, hanse), null);
        Tomcat.addServlet(application, "hanse", hanse.servlet()).setAsyncSupported(true);
        application.addServletMappingDecoded(ProxiedHost.MOUNT + "/*", "hanse");
        deploy("/bare");
        tomcat.getConnector();
        tomcat.start();
    }

    private Context deploy(String path) {
        Context application = tomcat.addWebapp(path, PAGES.toString());
        // The tags lie in target/classes here, in a jar otherwise.
        ((StandardJarScanner) application.getJarScanner()).setScanAllDirectories(true);
        return application;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).header(ProxiedHost.HEADER, "weyland");
    }

    private String origin() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        hanse.close();
    }
}
