package org.hanse.core.view;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.PluginId;
import org.hanse.api.host.Page;

/** Makes pages of views. */
public final class PageRenderer {

    static final int MOST_CHARACTERS = 4_000_000;

    private static final String SCRIPT = "embed.js";

    private final TemplateEngine engine;
    private final Messages messages;
    private final SlotRenderer slots;
    private final PieceRenderer pieces;
    private final PagePolicy policy;

    /** Create the renderer of a generation. */
    public PageRenderer(TemplateEngine engine, Messages messages, SlotRenderer slots, PagePolicy policy) {
        this.engine = engine;
        this.messages = messages;
        this.slots = slots;
        this.policy = policy;
        this.pieces = new PieceRenderer(engine, messages, slots);
    }

    /** Return the page of a view: on the surface of pages to be written in the host's layout, otherwise its body is all. */
    public Page render(View view, RenderContext context) {
        return render(view, context, new Freshness());
    }

    /** Return the page of a view, and note what had to be left out of it. */
    public Page render(View view, RenderContext context, Freshness freshness) {
        PageTool page = new PageTool(context.placement().origin());
        Map<String, Object> model = new HashMap<>(view.model());
        Words words = messages.words(
                PluginId.CORE, context.caller().locale(), context.caller().zone());
        model.putAll(context.tools(words));
        model.put("caller", context.caller());
        model.put("form", new FormTool(context));
        RenderContext seen = view.eyes().map(context::seenBy).orElse(context);
        model.put("slots", SlotsTool.ofPage(slots, seen, freshness));
        model.put("page", page);
        model.replaceAll(
                (name, value) -> value instanceof Piece piece ? pieces.render(piece, context, freshness) : value);
        SafeHtml main = engine.render(PluginId.CORE + ":" + view.template(), model, MOST_CHARACTERS);
        String layout = context.placement().surface().layout();
        model.put("main", main);
        model.putAll(around(context, main));
        SafeHtml body = engine.render(PluginId.CORE + ":" + layout, model, MOST_CHARACTERS);
        boolean framed = context.placement().surface() == Surface.FRAME;
        return new Page(
                page.getTitle(),
                words.language(),
                head(context) + page.alternates(),
                body.markup(),
                policy.headers(context, framed));
    }

    private Map<String, Object> around(RenderContext context, SafeHtml main) {
        Placement placement = context.placement();
        if (placement.surface() == Surface.PAGE && context.back().isEmpty()) {
            return Map.of();
        }
        Options options = placement.options();
        Adaptation adaptation = new Adaptation(context);
        return Map.of(
                "main",
                new SafeHtml(adaptation.of(main.markup())),
                "head",
                new SafeHtml(adaptation.of(headOn(placement.surface(), context))),
                "path",
                placement.path(),
                "heading",
                placement.heading(),
                "theme",
                options.theme().orElse(""),
                "locale",
                options.locale().map(Locale::getLanguage).orElse(""),
                "origins",
                String.join(" ", policy.origins().all()));
    }

    private String headOn(Surface surface, RenderContext context) {
        return switch (surface) {
            case INSERT -> "";
            case FRAME ->
                head(context)
                        + "<script type=\"module\" src=\"%s\"%s></script>"
                                .formatted(
                                        Escape.html(context.links().asset(PluginId.CORE.value(), SCRIPT)),
                                        nonce(context));
            case PAGE, COMPONENT -> head(context);
        };
    }

    /** Return a template of core rendered for mail: words in a language, and nothing of a page around it. */
    public String mail(String template, Map<String, Object> model, Locale locale, ZoneId zone) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("m", messages.words(PluginId.CORE, locale, zone));
        return engine.render(PluginId.CORE + ":" + template, all, MOST_CHARACTERS)
                .markup();
    }

    /** Return what stands in the head of every document that shows something of Hanse. */
    public String head(RenderContext context) {
        return "<link rel=\"stylesheet\" href=\"%s\"%s>"
                .formatted(Escape.html(context.links().asset(PluginId.CORE.value(), "hanse.css")), nonce(context));
    }

    private static String nonce(RenderContext context) {
        return context.nonce()
                .map(nonce -> " nonce=\"" + Escape.html(nonce) + "\"")
                .orElse("");
    }
}
