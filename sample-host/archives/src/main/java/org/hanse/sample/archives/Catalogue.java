package org.hanse.sample.archives;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The catalogue as JSON: adds a volume by POST, lists them by GET. */
final class Catalogue extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SessionFactory sessions = new Configuration()
            .addAnnotatedClass(Volume.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:archives;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.hbm2ddl.auto", "update")
            .buildSessionFactory();
    private final transient ObjectMapper json = new ObjectMapper();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.inTransaction(session -> session.persist(new Volume(request.getParameter("title"))));
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        try (Session session = sessions.openSession()) {
            json.writeValue(
                    response.getOutputStream(),
                    session.createQuery("from Volume order by id", Volume.class).list());
        }
    }

    @Override
    public void destroy() {
        sessions.close();
    }
}
