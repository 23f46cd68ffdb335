package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hanse.core.view.Messages;

/** How fields are called, and what they offer, in a reader's language. */
@ApplicationScoped
class FieldWords {

    private final Messages messages;
    private final ConcurrentMap<List<Object>, Map<String, String>> offered = new ConcurrentHashMap<>();

    @Inject
    FieldWords(Messages messages) {
        this.messages = messages;
    }

    String label(Field field, Locale locale) {
        return field.setting().isOwn()
                ? field.setting().label(locale)
                : messages.text(
                        field.plugin(), locale, "profile.field." + field.spec().name());
    }

    /** Return the heading of a field's group, empty for the first group. */
    String group(Field field, Locale locale) {
        String group = field.spec().group();
        return group.isEmpty() ? "" : messages.text(field.plugin(), locale, "profile.group." + group);
    }

    /** Return what a field offers: labels by stored form, empty if anything may be entered. */
    Map<String, String> choices(Field field, Locale locale) {
        if (field.setting().isOwn() && !field.spec().options().isEmpty()) {
            return field.setting().labels(locale);
        }
        Map<String, String> choices = new LinkedHashMap<>();
        if (!field.type().input().equals("none")) {
            String prefix = "profile.field." + field.spec().name() + ".";
            field.spec()
                    .options()
                    .forEach(option -> choices.put(option, messages.text(field.plugin(), locale, prefix + option)));
        }
        return choices.isEmpty() ? ofType(field, locale) : choices;
    }

    /** What a type offers is asked for once: two hundred countries in the order of a language take their time. */
    private Map<String, String> ofType(Field field, Locale locale) {
        Locale spoken = Messages.spoken(locale);
        return offered.computeIfAbsent(
                List.of(field.typeName(), spoken),
                asked -> Collections.unmodifiableMap(field.type().choices(spoken)));
    }

    /** Return a stored value as a reader sees it. */
    String shown(Field field, String stored, Locale locale) {
        Map<String, String> choices = field.spec().options().isEmpty() ? Map.of() : choices(field, locale);
        return String.join(
                ", ",
                field.split(stored).stream()
                        .map(each -> choices.containsKey(each)
                                ? choices.get(each)
                                : field.type().display(each, locale))
                        .toList());
    }
}
