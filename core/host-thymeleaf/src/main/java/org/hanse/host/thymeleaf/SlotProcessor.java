package org.hanse.host.thymeleaf;

import java.util.Map;
import org.hanse.api.view.Slot;

/** A slot: {@code <section hanse:slot="host.latest-topics">}. */
final class SlotProcessor extends PlaceProcessor {

    SlotProcessor(String prefix) {
        super(prefix, "slot");
    }

    @Override
    Slot slot(String value, Map<String, String> parameters) {
        return new Slot(value);
    }
}
