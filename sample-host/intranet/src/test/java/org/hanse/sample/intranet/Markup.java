package org.hanse.sample.intranet;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, as the W3C runs it, in a class loader of its own: it brings a Jetty older than the intranet's. */
final class Markup implements AutoCloseable {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private final URLClassLoader loader;
    private final Errors errors = new Errors(new ArrayList<>());
    private final Object validator;

    private Markup(URLClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> type = loader.loadClass("nu.validator.validation.SimpleDocumentValidator");
        validator = type.getConstructor(boolean.class).newInstance(false);
        type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(validator, HTML, errors);
        type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                .invoke(validator, errors, false, false);
    }

    /** Load the checker, which takes some seconds. */
    static Markup checker() throws IOException, ReflectiveOperationException {
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Site.root().resolve("sample-host/intranet/target/checker"), "*.jar")) {
            for (Path jar : found) {
                jars.add(jar.toUri().toURL());
            }
        }
        return new Markup(new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /** Return the errors of a document. */
    List<String> errors(String document) {
        errors.found().clear();
        try {
            validator
                    .getClass()
                    .getMethod("checkHtmlInputSource", InputSource.class)
                    .invoke(validator, new InputSource(new StringReader(document)));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the checker failed", e);
        }
        List<String> lines = document.lines().toList();
        return errors.found().stream().map(error -> described(error, lines)).toList();
    }

    private static String described(SAXParseException error, List<String> lines) {
        int line = Math.max(1, Math.min(error.getLineNumber(), lines.size()));
        String where = lines.get(line - 1).strip();
        return "%s In: %s".formatted(error.getMessage(), where.substring(0, Math.min(200, where.length())));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private record Errors(List<SAXParseException> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(error);
        }
    }
}
