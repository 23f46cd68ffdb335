package org.hanse.doctor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the doctor says, in French or in English. */
final class Words {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final boolean french;

    Words(Locale locale) {
        texts = ResourceBundle.getBundle(
                "org.hanse.doctor.doctor", locale, Words.class.getClassLoader(), ENGLISH_OTHERWISE);
        french = texts.getLocale().getLanguage().equals("fr");
    }

    String of(String key, Object... arguments) {
        // What is filled in is nobody's prose, and keeps its spaces.
        return new MessageFormat(set(texts.getString(key)), Locale.ROOT).format(arguments);
    }

    /** Return what was seen, why, or what to do about it: the last two only of what is not fine. */
    Optional<String> of(Finding finding, String aspect) {
        String key = finding.key() + "." + aspect;
        return texts.containsKey(key) ? Optional.of(of(key, finding.arguments().toArray())) : Optional.empty();
    }

    /** Put the spaces where French has them. */
    private String set(String text) {
        return french
                ? text.replace(" :", "\u00a0:")
                        .replaceAll(" (?=[;!?»])", "\u202f")
                        .replaceAll("(?<=«) ", "\u202f")
                : text;
    }
}
