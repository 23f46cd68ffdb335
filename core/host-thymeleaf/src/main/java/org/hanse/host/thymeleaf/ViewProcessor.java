package org.hanse.host.thymeleaf;

import java.util.Map;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;

/** A view: {@code <section hanse:view="t/1" hanse:heading="2">}. */
final class ViewProcessor extends PlaceProcessor {

    ViewProcessor(String prefix) {
        super(prefix, "view");
    }

    @Override
    Slot slot(String value, Map<String, String> parameters) {
        parameters.put("path", value);
        return Slots.HOST_VIEW;
    }
}
