package org.hanse.core.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.ProfileField;
import org.jspecify.annotations.Nullable;

/**
 * What administrators decided about a field, as queries read it.
 *
 * @param place its place among the fields, null for that of its plugin
 * @param required whether it must be filled in, null for what its plugin says
 * @param audience the ordinal of its default audience, null for that of its plugin
 * @param type the type of one that administrators added, otherwise empty
 * @param options a line for each, in English and after a bar in French
 * @param editor the ordinal of who fills it in
 */
public record FieldSetting(
        String field,
        @Nullable Integer place,
        @Nullable Boolean required,
        @Nullable Integer audience,
        String type,
        String english,
        String french,
        String options,
        int editor) {

    static final FieldSetting NONE = new FieldSetting("", null, null, null, "", "", "", "", 0);

    boolean isOwn() {
        return !type.isEmpty();
    }

    /** Return the field with what was decided about it. */
    ProfileField over(ProfileField spec) {
        return new ProfileField(
                spec.name(),
                spec.type(),
                spec.group(),
                required == null ? spec.required() : required,
                spec.multiple(),
                spec.editor(),
                spec.searchable(),
                spec.card(),
                audience == null ? spec.audience() : Audience.values()[audience],
                spec.options(),
                spec.pattern());
    }

    /** Return the field that was added. */
    ProfileField spec() {
        ProfileField plain = new ProfileField(field.substring(field.indexOf(':') + 1), type)
                .searched()
                .editedBy(ProfileField.Editor.values()[editor])
                .of(labels(Locale.ENGLISH).keySet().toArray(String[]::new));
        return Fields.takesSeveral(type) ? plain.several() : plain;
    }

    String label(Locale locale) {
        return isFrench(locale) && !french.isEmpty() ? french : english;
    }

    /** Return the labels of options by their stored form, which is the English one. */
    Map<String, String> labels(Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        lines().forEach(line -> {
            List<String> both =
                    Arrays.stream(line.split("\\|", 2)).map(String::strip).toList();
            labels.put(both.get(0), isFrench(locale) ? both.get(both.size() - 1) : both.get(0));
        });
        return labels;
    }

    private List<String> lines() {
        return options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    Optional<Integer> placed() {
        return Optional.ofNullable(place);
    }
}
