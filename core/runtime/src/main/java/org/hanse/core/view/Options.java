package org.hanse.core.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/**
 * What the page around a view asks for.
 *
 * @param heading the level of the first heading, 1 to 6
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param locale the language
 */
public record Options(Optional<Integer> heading, Optional<String> theme, Optional<Locale> locale) {

    private static final String HEADING = "hanse-heading";
    private static final String THEME = "hanse-theme";
    private static final String LOCALE = "hanse-locale";
    private static final String LEVELS = "1|2|3|4|5|6";

    /** Nothing in particular. */
    public static final Options NONE = new Options(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Read them from an encoded query.
     *
     * @param reader the language in which to say what is wrong
     * @throws HanseException INVALID if one is out of its range
     */
    public static Options ofQuery(@Nullable String query, Locale reader) {
        if (query == null || !query.contains("hanse-")) {
            return NONE;
        }
        Map<String, String> given = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return of(given, reader);
    }

    /**
     * Take them from a map, by their names in the query.
     *
     * @throws HanseException INVALID if one is out of its range
     */
    public static Options of(Map<String, String> given, Locale reader) {
        return new Options(
                read(given, HEADING, LEVELS, reader).map(Integer::valueOf),
                read(given, THEME, "light|dark|auto", reader),
                read(given, LOCALE, "fr|en", reader).map(Locale::forLanguageTag));
    }

    /**
     * Return the level of the first heading of a slot, 2 if its parameters name none.
     *
     * @throws HanseException INVALID if it is out of its range
     */
    static int headingOf(Map<String, String> parameters, Locale reader) {
        return read(parameters, "heading", LEVELS, reader).map(Integer::valueOf).orElse(2);
    }

    private static Optional<String> read(Map<String, String> given, String name, String accepted, Locale reader) {
        Optional<String> value = Optional.ofNullable(given.get(name));
        if (value.filter(text -> !text.matches(accepted)).isPresent()) {
            throw new HanseException(
                    ErrorCode.INVALID, CoreWords.in(reader, "view.option", name, accepted.replace("|", ", ")));
        }
        return value;
    }

    /** Return them as a query, for links of the view to itself. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        heading.ifPresent(level -> query.add(HEADING + "=" + level));
        theme.ifPresent(name -> query.add(THEME + "=" + name));
        locale.ifPresent(language -> query.add(LOCALE + "=" + language.getLanguage()));
        return query.toString();
    }

    /** Return them as hidden fields, for forms whose fields take the place of the query. */
    String fields() {
        StringBuilder fields = new StringBuilder();
        for (String pair : query().isEmpty() ? new String[0] : query().split("&")) {
            int equals = pair.indexOf('=');
            fields.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                    .formatted(pair.substring(0, equals), pair.substring(equals + 1)));
        }
        return fields.toString();
    }
}
