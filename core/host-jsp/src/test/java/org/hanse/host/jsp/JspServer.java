package org.hanse.host.jsp;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.hanse.api.host.Hanse;
import org.hanse.testkit.host.ProxiedHost;
import org.hanse.testkit.host.Visitor;

/** Tomcat with the pages twice: at {@code /a} with Hanse, at {@code /bare} without. */
final class JspServer implements AutoCloseable {

    private static final Path PAGES = Path.of("src/test/webapp").toAbsolutePath();

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

    /** Return somebody who is signed in. */
    Visitor visitor() {
        return new Visitor(origin(), "weyland");
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
