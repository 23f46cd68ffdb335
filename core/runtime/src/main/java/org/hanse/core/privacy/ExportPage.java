package org.hanse.core.privacy;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Escape;

/**
 * The page of an export that people read: one file, without scripts, in the person's language. It lies on somebody's disk,
 * where no template, stylesheet or link of the site reaches.
 */
record ExportPage(DataClasses classes, Locale locale, String name, Instant made) {

    private static final String STYLE = "body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;"
            + "padding:0 1rem;color-scheme:light dark}h1{font-size:2rem;line-height:1.2}h2{margin-top:3rem}"
            + "dl{display:grid;grid-template-columns:minmax(6rem,12rem) 1fr;gap:.25rem 1rem;border-top:1px solid #8888;"
            + "padding-top:.75rem}dt{opacity:.75}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}";

    String head() {
        return "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n".formatted(locale.getLanguage())
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>%s</style>\n</head>\n"
                        .formatted(word("privacy.export.title", name), STYLE)
                + "<body>\n<h1>%s</h1>\n<p>%s</p>\n"
                        .formatted(word("privacy.export.title", name), word("privacy.export.lead", display(made)));
    }

    String heading(DataClass data) {
        return "<h2>%s</h2>\n<p>%s</p>\n"
                .formatted(escaped(classes.title(data, locale)), escaped(classes.purpose(data, locale)));
    }

    String foot() {
        return "</body>\n</html>\n";
    }

    void item(Appendable to, DataClass data, Map<String, ?> item) throws IOException {
        to.append("<dl>\n");
        for (Map.Entry<String, ?> entry : item.entrySet()) {
            to.append("<dt>")
                    .append(escaped(classes.label(data.plugin(), locale, entry.getKey())))
                    .append("</dt><dd>")
                    .append(escaped(display(entry.getValue())))
                    .append("</dd>\n");
        }
        to.append("</dl>\n");
    }

    void file(Appendable to, String path, String name) throws IOException {
        to.append("<p><a href=\"")
                .append(escaped(path))
                .append("\">")
                .append(escaped(name))
                .append("</a></p>\n");
    }

    private String display(Object value) {
        if (value instanceof Instant at) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(at.atZone(ZoneOffset.UTC))
                    + " UTC";
        }
        if (value instanceof Boolean truth) {
            return CoreWords.in(locale, truth ? "privacy.export.yes" : "privacy.export.no");
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::display).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    private String word(String key, Object... arguments) {
        return escaped(CoreWords.in(locale, key, arguments));
    }

    private static String escaped(String text) {
        return Escape.html(text);
    }
}
