package org.hanse.sample.war;

import java.io.File;
import org.hanse.api.host.Hanse;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application as an archive: its classes, and the capsule as its one library. */
final class Deployable {

    private Deployable() {}

    static WebArchive war() {
        File capsule = new File(
                Hanse.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return ShrinkWrap.create(WebArchive.class, "company.war")
                .addClasses(GuildListener.class, GuildHost.class, FrontPage.class)
                .addAsLibrary(capsule, "hanse-capsule.jar");
    }
}
