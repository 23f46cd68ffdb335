package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.view.CoreWords;

/** The form of a profile: the fields of all plugins, checked by their types. */
@ApplicationScoped
class ProfileForm {

    /** As much as a value's column takes. */
    private static final int LONGEST = 2000;

    private final Fields fields;

    @Inject
    ProfileForm(Fields fields) {
        this.fields = fields;
    }

    /** Return the fields with the values that are stored now. */
    List<Entry> of(Map<String, String> values) {
        return fields.all().stream()
                .map(field -> unchanged(field, values.getOrDefault(field.key(), "")))
                .toList();
    }

    private static Entry unchanged(Field field, String stored) {
        return Entry.good(field, stored, stored);
    }

    /** Check what was entered, by the keys of fields; a field that was not on the form is left out. */
    List<Entry> check(Map<String, String> entered, Locale locale) {
        return fields.all().stream()
                .filter(field -> entered.containsKey(field.key()))
                .map(field -> check(field, entered.getOrDefault(field.key(), ""), locale))
                .toList();
    }

    private Entry check(Field field, String entered, Locale locale) {
        if (entered.isBlank()) {
            return Entry.good(field, "", "");
        }
        try {
            String stored = field.type().check(entered, locale);
            return stored.length() <= LONGEST ? Entry.good(field, entered, stored) : tooLong(field, entered, locale);
        } catch (HanseException e) {
            return Entry.bad(field, entered, problem(e, locale));
        }
    }

    private Entry tooLong(Field field, String entered, Locale locale) {
        return Entry.bad(field, entered, CoreWords.in(locale, "profile.problem.long", LONGEST, entered.length()));
    }

    private String problem(HanseException thrown, Locale locale) {
        String said = thrown.getMessage();
        return thrown.code() == ErrorCode.INVALID && said != null && !said.isBlank()
                ? said
                : CoreWords.in(locale, "profile.problem.unchecked");
    }
}
