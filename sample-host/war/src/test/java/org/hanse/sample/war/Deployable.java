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

/** The web application as an archive: its classes, and the capsule as its one library. */
final class Deployable {

    private Deployable() {}

    static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "company.war")
                .addClasses(GuildListener.class, GuildHost.class, FrontPage.class)
                .addAsLibrary(capsule(), "hanse-capsule.jar");
    }

    private static File capsule() {
        try {
            URL index = Objects.requireNonNull(Hanse.class.getClassLoader().getResource("META-INF/hanse/lib.index"));
            JarURLConnection connection = (JarURLConnection) index.openConnection();
            return new File(connection.getJarFileURL().toURI());
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the capsule is not on the class path as a jar: run mvn verify", e);
        }
    }
}
