package org.hanse.core.profile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person entered on the form of a profile: values under the key of a field, with the parts of a day and the
 * audience behind a dot.
 *
 * @param form the form
 * @param communities those that the person belongs to, whose members may be an audience
 */
record EnteredFields(MultivaluedMap<String, String> form, Set<Long> communities) {

    boolean has(Field field) {
        return form.containsKey(field.key()) || form.containsKey(field.key() + ".day");
    }

    /** Return what stands in a field, without what is blank. */
    List<String> values(Field field) {
        Stream<String> values = field.type().input().equals("day") && !form.containsKey(field.key())
                ? Stream.of(day(field.key()))
                : all(field.key()).stream();
        return values.filter(value -> !value.isBlank()).toList();
    }

    /** Return whom the person shows what, as far as the form says it of the items. */
    Map<String, AudienceChoice> choices(Stream<String> items) {
        return items.filter(item -> form.containsKey(item + ".audience"))
                .collect(Collectors.toMap(item -> item, this::seen, (first, second) -> first));
    }

    AudienceChoice seen(String item) {
        return AudienceChoice.entered(first(item + ".audience"), all(item + ".community"), communities);
    }

    private String day(String key) {
        String day = two(first(key + ".day"));
        String month = two(first(key + ".month"));
        String year = first(key + ".year").strip();
        return day.isEmpty() && year.isEmpty() && month.isEmpty()
                ? ""
                : "%s-%s-%s".formatted(year.isEmpty() ? "-" : year, month, day);
    }

    private static String two(String number) {
        String digits = number.strip();
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private String first(String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private List<String> all(String name) {
        return form.getOrDefault(name, List.of());
    }
}
