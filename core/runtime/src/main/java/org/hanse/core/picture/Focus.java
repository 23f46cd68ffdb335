package org.hanse.core.picture;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.coobird.thumbnailator.geometry.Positions;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** Which part of a picture stays when it is cut square. */
public enum Focus {
    /** The middle. */
    CENTRE(Positions.CENTER),
    /** The upper part. */
    TOP(Positions.TOP_CENTER),
    /** The lower part. */
    BOTTOM(Positions.BOTTOM_CENTER),
    /** The left part. */
    LEFT(Positions.CENTER_LEFT),
    /** The right part. */
    RIGHT(Positions.CENTER_RIGHT);

    private final Positions position;

    Focus(Positions position) {
        this.position = position;
    }

    Positions position() {
        return position;
    }

    /** Return the focus of a name in lower case, the middle if there is none. */
    public static Focus named(String name) {
        return Stream.of(values())
                .filter(focus -> focus.key().equals(name))
                .findFirst()
                .orElse(CENTRE);
    }

    /** Return the name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return what the choices are called for a caller, by the names in lower case. */
    public static Map<String, String> labels(Caller caller) {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.of(values())
                .forEach(focus -> labels.put(focus.key(), CoreWords.to(caller, "profile.avatar.focus." + focus.key())));
        return labels;
    }
}
