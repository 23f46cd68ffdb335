package org.hanse.sample.war;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;
import org.hanse.api.host.Hanse;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application as an archive: its classes and page, and of Hanse the capsule and the tags. */
final class Deployable {

    private Deployable() {}

    static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "company.war")
                .addClasses(GuildListener.class, GuildHost.class, FrontPage.class)
                .addAsWebResource(new File("src/main/webapp/guide.jsp"))
                .addAsLibrary(jar("META-INF/hanse/lib.index"), "hanse-capsule.jar")
                .addAsLibrary(jar("META-INF/hanse.tld"), "hanse-host-jsp.jar");
    }

    private static File jar(String entry) {
        URL found = Objects.requireNonNull(Hanse.class.getClassLoader().getResource(entry), entry);
        try {
            if (found.openConnection() instanceof JarURLConnection connection) {
                return new File(connection.getJarFileURL().toURI());
            }
            throw new AssertionError(found + " is not in a jar: run mvn verify");
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("cannot tell the jar of " + found, e);
        }
    }
}
