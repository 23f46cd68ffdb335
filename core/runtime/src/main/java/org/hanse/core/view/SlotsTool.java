package org.hanse.core.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.hanse.api.view.Slot;
import org.hanse.api.view.SlotContext;

/** The slots of a page of core: {@code $slots}. */
public final class SlotsTool {

    private final SlotRenderer renderer;
    private final RenderContext context;
    private final SlotRenderer.Part part;
    private final Freshness freshness;

    private SlotsTool(SlotRenderer renderer, RenderContext context, SlotRenderer.Part part, Freshness freshness) {
        this.renderer = renderer;
        this.context = context;
        this.part = part;
        this.freshness = freshness;
    }

    static SlotsTool ofPage(SlotRenderer renderer, RenderContext context, Freshness freshness) {
        return new SlotsTool(renderer, context, SlotRenderer.Part.LIVE, freshness);
    }

    /** Return the slots of what is kept. */
    static SlotsTool ofKept(SlotRenderer renderer, RenderContext context, Freshness freshness) {
        return new SlotsTool(renderer, context, SlotRenderer.Part.KEPT, freshness);
    }

    /** Return what plugins show in a place that belongs to something. */
    public SafeHtml show(String slot, long subject) {
        return only(subject, fragments(slot, List.of(subject), OptionalLong.empty(), SlotRenderer.Part.ALL));
    }

    /** Return what plugins show in a place that belongs to something of a community. */
    public SafeHtml show(String slot, long subject, long community) {
        return only(subject, fragments(slot, List.of(subject), OptionalLong.of(community), SlotRenderer.Part.ALL));
    }

    private static SafeHtml only(long subject, Map<Long, SafeHtml> shown) {
        return Objects.requireNonNull(shown.get(subject));
    }

    /** Return what plugins show in a place that repeats, by subject; every source is asked once for all. */
    public Map<Long, SafeHtml> all(String slot, Collection<Long> subjects) {
        return fragments(slot, subjects, OptionalLong.empty(), SlotRenderer.Part.ALL);
    }

    /**
     * Return the same of a place of a community that is in a piece and in its gaps: in the piece what is kept with its
     * subject, in the gaps the rest.
     */
    public Map<Long, SafeHtml> part(String slot, Collection<Long> subjects, long community) {
        return fragments(slot, subjects, OptionalLong.of(community), part);
    }

    private Map<Long, SafeHtml> fragments(
            String key, Collection<Long> subjects, OptionalLong community, SlotRenderer.Part which) {
        Slot slot = new Slot(key);
        List<SlotContext> contexts = subjects.stream()
                .distinct()
                .map(subject -> SlotContext.of(slot, subject))
                .toList();
        return renderer.fragments(contexts, community, which, context, freshness);
    }
}
