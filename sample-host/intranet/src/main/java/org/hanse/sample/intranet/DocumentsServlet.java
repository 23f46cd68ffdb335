package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/** The intranet's documents; below each stands its discussion, drawn by Hanse. */
final class DocumentsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Layout layout;
    private final transient Hanse hanse;

    DocumentsServlet(Layout layout, Hanse hanse) {
        this.layout = layout;
        this.hanse = hanse;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null || request.getPathInfo().equals("/")) {
            String title = Language.of(request).texts().get("documents");
            layout.page("documents", Map.of("title", title, "documents", Documents.ALL), request, response);
            return;
        }
        Optional<Document> document = Documents.find(request.getPathInfo().substring(1));
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(document.get(), request, response);
    }

    private void show(Document document, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String discussion = hanse.render(
                Slots.HOST_DISCUSSION,
                Map.of(
                        "uri",
                        "/documents/" + document.id(),
                        "title",
                        document.title(),
                        "community",
                        DemoContent.COMMUNITY),
                request);
        String known = hanse.render(
                Slots.HOST_WHO_KNOWS,
                Map.of(
                        "uri",
                        "/documents/" + document.id(),
                        "tags",
                        document.tags(),
                        "community",
                        DemoContent.COMMUNITY),
                request);
        Map<String, Object> model = Map.of(
                "title",
                document.title(),
                "document",
                document,
                "known",
                known,
                "discussion",
                discussion,
                "head",
                hanse.head(request));
        layout.page("document", model, request, response);
    }
}
