package org.hanse.core.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hanse.api.view.Slot;
import org.hanse.api.view.SlotContext;

/** The slots of a page of core: {@code $slots}. */
public final class SlotsTool {

    private final SlotRenderer renderer;
    private final RenderContext context;

    SlotsTool(SlotRenderer renderer, RenderContext context) {
        this.renderer = renderer;
        this.context = context;
    }

    /** Return what plugins show in a place that belongs to something. */
    public SafeHtml show(String slot, long subject) {
        return Objects.requireNonNull(all(slot, List.of(subject)).get(subject));
    }

    /** Return what plugins show in a place that repeats, by subject; every source is asked once for all. */
    public Map<Long, SafeHtml> all(String key, Collection<Long> subjects) {
        Slot slot = new Slot(key);
        return renderer.fragments(
                subjects.stream()
                        .distinct()
                        .map(subject -> SlotContext.of(slot, subject))
                        .toList(),
                context);
    }
}
