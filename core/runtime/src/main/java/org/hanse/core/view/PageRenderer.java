package org.hanse.core.view;

import java.util.HashMap;
import java.util.Map;
import org.hanse.api.PluginId;
import org.hanse.api.host.Page;

/** Makes pages of views. */
public final class PageRenderer {

    static final int MOST_CHARACTERS = 4_000_000;

    private final TemplateEngine engine;
    private final Messages messages;
    private final SlotRenderer slots;
    private final PieceRenderer pieces;

    /** Create the renderer of a generation. */
    public PageRenderer(TemplateEngine engine, Messages messages, SlotRenderer slots) {
        this.engine = engine;
        this.messages = messages;
        this.slots = slots;
        this.pieces = new PieceRenderer(engine, messages, slots);
    }

    /** Return the page of a view, to be written in the host's layout. */
    public Page render(View view, RenderContext context) {
        PageTool page = new PageTool();
        Map<String, Object> model = new HashMap<>(view.model());
        Words words = messages.words(
                PluginId.CORE, context.caller().locale(), context.caller().zone());
        model.putAll(context.tools(words));
        model.put("caller", context.caller());
        model.put("form", new FormTool(context));
        model.put("slots", SlotsTool.ofPage(slots, context));
        model.put("page", page);
        model.replaceAll((name, value) -> value instanceof Piece piece ? pieces.render(piece, context) : value);
        SafeHtml main = engine.render(PluginId.CORE + ":" + view.template(), model, MOST_CHARACTERS);
        model.put("main", main);
        SafeHtml body = engine.render(PluginId.CORE + ":layout.vm", model, MOST_CHARACTERS);
        return new Page(page.getTitle(), words.language(), head(context), body.markup());
    }

    /** Return what stands in the head of every document that shows something of Hanse. */
    public String head(RenderContext context) {
        String nonce =
                context.nonce().map(n -> " nonce=\"" + Escape.html(n) + "\"").orElse("");
        return "<link rel=\"stylesheet\" href=\"%s\"%s>"
                .formatted(Escape.html(context.links().asset(PluginId.CORE.value(), "hanse.css")), nonce);
    }
}
