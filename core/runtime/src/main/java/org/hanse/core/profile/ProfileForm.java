package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.ProfileField;
import org.hanse.core.view.CoreWords;

/** The form of a profile: the fields of all plugins that one kind of editor fills in, checked by their types. */
@ApplicationScoped
class ProfileForm {

    /** As much as a value's column takes. */
    private static final int LONGEST = 2000;

    private final Fields fields;
    private final FieldWords words;

    @Inject
    ProfileForm(Fields fields, FieldWords words) {
        this.fields = fields;
        this.words = words;
    }

    /** Return the fields with the values that are stored now, those of other editors too if they have one. */
    List<Entry> of(ProfileField.Editor editor, Map<String, String> values, Map<String, AudienceChoice> seen) {
        return fields.all().stream()
                .filter(field -> field.isEditedBy(editor) || values.containsKey(field.key()))
                .map(field -> unchanged(field, values.getOrDefault(field.key(), ""), seen))
                .toList();
    }

    private static Entry unchanged(Field field, String stored, Map<String, AudienceChoice> seen) {
        List<String> entered = stored.isEmpty() ? List.of() : field.split(stored);
        return Entry.good(field, entered, stored, seen.getOrDefault(field.key(), AudienceChoice.DEFAULT));
    }

    /** Check what was entered; a field that was not on the form is left out. */
    List<Entry> check(ProfileField.Editor editor, EnteredFields entered, Locale locale) {
        return fields.all().stream()
                .filter(field -> field.isEditedBy(editor) && entered.has(field))
                .map(field -> check(field, entered.values(field), entered.seen(field.key()), locale))
                .toList();
    }

    /** Return whom the person shows which field, as far as the form says it. */
    Map<String, AudienceChoice> choices(EnteredFields entered) {
        return entered.choices(fields.all().stream().map(Field::key));
    }

    Entry check(Field field, List<String> entered, AudienceChoice seen, Locale locale) {
        if (entered.isEmpty()) {
            return field.spec().required()
                    ? Entry.bad(field, entered, CoreWords.in(locale, "profile.problem.required"), seen)
                    : Entry.good(field, entered, "", seen);
        }
        try {
            String stored = stored(field, entered, locale);
            return stored.length() <= LONGEST
                    ? Entry.good(field, entered, stored, seen)
                    : Entry.bad(field, entered, tooLong(stored, locale), seen);
        } catch (HanseException e) {
            return Entry.bad(field, entered, problem(e, locale), seen);
        }
    }

    private String stored(Field field, List<String> entered, Locale locale) {
        Map<String, String> choices = words.choices(field, locale);
        List<String> stored = new ArrayList<>();
        for (String each : field.spec().multiple() ? entered : entered.subList(0, 1)) {
            String value = field.type().check(each, locale);
            if (!choices.isEmpty() && !choices.containsKey(value)) {
                throw Rejection.of("profile.problem.choice", locale);
            }
            if (!field.accepts(value)) {
                throw Rejection.of("profile.problem.form", locale);
            }
            if (!value.isEmpty() && !stored.contains(value)) {
                stored.add(value);
            }
        }
        return Field.join(stored);
    }

    private static String tooLong(String stored, Locale locale) {
        return CoreWords.in(locale, "profile.problem.long", LONGEST, stored.length());
    }

    private static String problem(HanseException thrown, Locale locale) {
        String said = thrown.getMessage();
        return thrown.code() == ErrorCode.INVALID && said != null && !said.isBlank()
                ? said
                : CoreWords.in(locale, "profile.problem.unchecked");
    }
}
