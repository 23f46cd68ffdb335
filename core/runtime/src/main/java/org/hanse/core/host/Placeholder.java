package org.hanse.core.host;

import java.util.Map;
import java.util.Optional;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Insert;

/** What stands where a slot cannot be shown. */
final class Placeholder {

    private Placeholder() {}

    /** Return some polite words, with a way to the community while it serves. */
    static String of(Slot slot, Map<String, String> parameters, HostPage page, boolean serving) {
        String text = CoreWords.in(page.locale(), "view.unavailable");
        Optional<String> target =
                Optional.of(page.base() + "/" + path(slot, parameters)).filter(address -> serving);
        return Insert.words(page.locale(), text, target);
    }

    private static String path(Slot slot, Map<String, String> parameters) {
        return slot.equals(Slots.HOST_VIEW) ? parameters.getOrDefault("path", "") : "";
    }
}
