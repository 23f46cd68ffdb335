package org.hanse.core.profile;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without case, accents and what stands between words. */
final class Folding {

    private Folding() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\u2019'_]+", " ")
                .strip();
    }
}
