package org.hanse.sample.war;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.io.File;
import org.hanse.api.host.Hanse;

/** Starts Hanse with the application, mounts it at {@code /guild}, and stops it with the application. */
@WebListener
public class GuildListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        File folder = (File) context.getAttribute(ServletContext.TEMPDIR);
        Hanse hanse = Hanse.embed(new GuildHost(folder.toPath().resolve("hanse")));
        context.setAttribute(Hanse.ATTRIBUTE, hanse);
        ServletRegistration.Dynamic mount = context.addServlet("guild", hanse.servlet());
        mount.addMapping(GuildHost.MOUNT + "/*");
        mount.setAsyncSupported(true);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Hanse hanse = (Hanse) event.getServletContext().getAttribute(Hanse.ATTRIBUTE);
        if (hanse != null) {
            hanse.close();
        }
    }
}
