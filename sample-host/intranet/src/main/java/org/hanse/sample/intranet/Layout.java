package org.hanse.sample.intranet;

import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The intranet's look: Mustache templates, all within {@code layout.mustache}. */
final class Layout {

    private final Mustache.Compiler compiler = Mustache.compiler().defaultValue("");
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    /** Write a page of the intranet. */
    void page(String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = common(request);
        values.putAll(model);
        wrap(
                String.valueOf(values.get("title")),
                String.valueOf(values.getOrDefault("head", "")),
                render(template, values),
                request,
                response);
    }

    /** Write markup, ours or somebody else's, into the layout. */
    void wrap(String title, String head, String body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = common(request);
        values.put("title", title);
        values.put("head", head);
        values.put("body", body);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(render("layout", values));
    }

    String render(String template, Map<String, Object> values) {
        return compiler.compile(sources.computeIfAbsent(template, Layout::read)).execute(values);
    }

    private static Map<String, Object> common(HttpServletRequest request) {
        Language language = Language.of(request);
        Map<String, Object> values = new HashMap<>();
        values.put("t", language.texts());
        values.put("language", language.locale().getLanguage());
        values.put("fr", language == Language.FR);
        values.put("account", Accounts.current(request).orElse(null));
        values.put("path", request.getRequestURI());
        return values;
    }

    private static String read(String template) {
        try (InputStream in = Layout.class.getResourceAsStream(template + ".mustache")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
