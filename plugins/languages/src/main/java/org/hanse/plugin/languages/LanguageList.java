package org.hanse.plugin.languages;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.FieldType;

/**
 * Languages separated by commas, entered by name or ISO 639 code in the language of the person, and read by their names
 * in the language of the reader.
 */
@ApplicationScoped
public class LanguageList implements FieldType {

    @Override
    public String check(String entered, Locale locale) {
        return names(entered).map(name -> code(name, locale)).distinct().collect(Collectors.joining(","));
    }

    @Override
    public String display(String stored, Locale locale) {
        return names(stored)
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static String code(String name, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> isNamed(code, name, locale, collator))
                .findFirst()
                .orElseThrow(() -> unknown(name, locale));
    }

    private static boolean isNamed(String code, String name, Locale locale, Collator collator) {
        return List.of(code, Locale.forLanguageTag(code).getDisplayLanguage(locale)).stream()
                .anyMatch(known -> collator.compare(known, name) == 0);
    }

    private static HanseException unknown(String name, Locale locale) {
        String message = locale.getLanguage().equals("fr")
                ? "« %s » n’est pas une langue connue : écrivez par exemple « français, anglais »"
                : "“%s” is not a known language: write for instance “French, English”";
        return new HanseException(ErrorCode.INVALID, message.formatted(name));
    }
}
