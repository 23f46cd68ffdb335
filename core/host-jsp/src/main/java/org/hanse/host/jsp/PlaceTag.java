package org.hanse.host.jsp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.view.Slot;

/** A tag in whose place a slot shows. */
abstract class PlaceTag extends HanseTag {

    private final Map<String, String> parameters = new HashMap<>();

    /** Note a parameter; expressions turn null into an empty text, so that is none. */
    void put(String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    void show(Slot slot) throws IOException {
        write((hanse, request) -> hanse.render(slot, parameters, request));
    }
}
