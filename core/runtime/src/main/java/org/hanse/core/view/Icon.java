package org.hanse.core.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The icons of the pages, each one line drawn by us on a field of 24 by 24. */
enum Icon {
    BELL("M6 16V10a6 6 0 0 1 12 0v6l2 2H4ZM10 21h4"),
    CALENDAR("M4 6h16v14H4ZM4 11h16M8 3v5M16 3v5"),
    CHECK("M4 13l5 5L20 6"),
    CLOCK("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l4 2"),
    CLOSE("M6 6l12 12M18 6L6 18"),
    COMMENT("M4 5h16v11H11l-5 4v-4H4Z"),
    DOWN("M6 9l6 6 6-6"),
    DOWNLOAD("M12 4v11M7 10l5 5 5-5M4 20h16"),
    EDIT("M4 20l1-5L16 4l4 4L9 19ZM13 7l4 4"),
    GLOBE("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7v.5"),
    LINK("M10 14l4-4M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M16 13l3-3a3.5 3.5 0 0 0-5-5l-3 3"),
    LOCK("M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    MAIL("M3 6h18v12H3ZM3 7l9 7 9-7"),
    MORE("M5 12h.01M12 12h.01M19 12h.01"),
    PEOPLE("M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3 20c0-8 12-8 12 0M16 4.5a3.5 3.5 0 0 1 0 6M18 14c2 1 3 3 3 6"),
    PLACE("M12 21c-9-9-7-18 0-18s9 9 0 18ZM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z"),
    PLUS("M12 5v14M5 12h14"),
    REPLY("M10 5l-6 6 6 6M4 11h9c5 0 7 3 7 8"),
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5"),
    WARNING("M12 4L3 20h18ZM12 10v5M12 17.5v.2");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Icon named(String name) {
        return Arrays.stream(values())
                .filter(icon -> icon.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.PLUGIN_FAILED,
                        "there is no icon '%s': take one of %s".formatted(name, String.join(", ", names()))));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Icon::label).toList();
    }
}
