package org.hanse.core.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;

/** Renders the pieces of pages, and keeps them. */
final class PieceRenderer {

    private final TemplateEngine engine;
    private final Messages messages;
    private final SlotRenderer slots;
    private final RenderCache cache;

    PieceRenderer(TemplateEngine engine, Messages messages, SlotRenderer slots) {
        this.engine = engine;
        this.messages = messages;
        this.slots = slots;
        this.cache = slots.cache();
    }

    Gapped render(Piece piece, RenderContext context, Freshness page) {
        String template = PluginId.CORE + ":" + piece.template();
        RenderKey key = RenderKey.of(template, piece.about(), piece.version(), context);
        Optional<Gapped> known = piece.kept() ? cache.get(key, page) : Optional.empty();
        return known.orElseGet(() -> rendered(template, piece, key, context, page));
    }

    private Gapped rendered(String template, Piece piece, RenderKey key, RenderContext context, Freshness page) {
        Freshness freshness = new Freshness();
        BoundedWriter out = engine.writer(template, PageRenderer.MOST_CHARACTERS);
        GapTool gap = new GapTool(out);
        Map<String, Object> model = new HashMap<>(piece.model().get());
        model.putAll(context.tools(messages.words(PluginId.CORE, key.language(), key.zone(), freshness)));
        model.put("gap", gap);
        model.put("slots", SlotsTool.ofKept(slots, context, freshness));
        engine.merge(template, model, out);
        Gapped markup = gap.done();
        if (piece.kept()) {
            cache.keep(key, markup, freshness);
        }
        if (!freshness.whole()) {
            page.leftOut();
        }
        return markup;
    }
}
