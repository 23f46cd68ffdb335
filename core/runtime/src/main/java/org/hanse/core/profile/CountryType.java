package org.hanse.core.profile;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A country, in everybody's own language. */
class CountryType extends ChoiceType {

    @Override
    public String display(String stored, Locale locale) {
        return name(stored, locale);
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, locale), Collator.getInstance(locale)))
                .forEach(code -> choices.put(code, name(code, locale)));
        return choices;
    }

    private static String name(String code, Locale locale) {
        return new Locale("", code).getDisplayCountry(locale);
    }
}
