package org.hanse.sample.war;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import org.hanse.api.host.Hanse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an application on WildFly sees of Hanse from inside. */
@Tag("hosts")
@ExtendWith(ArquillianExtension.class)
class InsideWildFlyTest {

    @Deployment
    static WebArchive application() {
        return Deployable.war().addClass(InsideWildFlyTest.class).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Test
    void the_applications_container_is_the_servers_while_hanse_runs() {
        ServletContext context = CDI.current().select(ServletContext.class).get();
        assertInstanceOf(Hanse.class, context.getAttribute(Hanse.ATTRIBUTE));
    }

    @Test
    void nothing_of_the_runtime_is_visible_to_the_application() {
        ClassLoader application = InsideWildFlyTest.class.getClassLoader();
        assertNull(application.getResource("org/hanse/core/host/CoreProvider.class"));
        assertNull(application.getResource("org/eclipse/persistence/jpa/PersistenceProvider.class"));
    }
}
