package org.hanse.core.view;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hanse.api.security.Caller;

/** The words of core for somebody whom a service refuses something, where no page is at hand yet. */
public final class CoreWords {

    /** Somebody who reads neither language of core gets English, not the language of the machine. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private CoreWords() {}

    /** Return a text of core, whose key begins with the name of its bundle, such as {@code forum.refused.closed}. */
    public static String to(Caller reader, String key, Object... arguments) {
        return in(reader.locale(), key, arguments);
    }

    /** Return a text of core in a language, or in English if core does not speak it. */
    public static String in(Locale locale, String key, Object... arguments) {
        Locale spoken = Messages.spoken(locale);
        String bundle = "org.hanse.core.messages." + key.substring(0, key.indexOf('.'));
        String text = ResourceBundle.getBundle(bundle, spoken, CoreWords.class.getClassLoader(), ENGLISH_OTHERWISE)
                .getString(key);
        return Messages.format(Typography.set(text, spoken), spoken, arguments);
    }
}
