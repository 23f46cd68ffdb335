package org.hanse.core.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Loads and renders one source of a slot for all its appearances on a page. */
final class FragmentRenderer {

    static final int MOST_CHARACTERS = 200_000;

    private final TemplateEngine engine;
    private final Messages messages;
    private final RenderCache cache;

    FragmentRenderer(TemplateEngine engine, Messages messages, RenderCache cache) {
        this.engine = engine;
        this.messages = messages;
        this.cache = cache;
    }

    Map<Long, SafeHtml> render(
            SlotEntry entry, List<SlotContext> contexts, RenderContext request, Freshness freshness) {
        Optional<FragmentSource> source = entry.source().map(made -> made.get());
        Map<Long, Long> versions = source.filter(s -> !s.keptWithSubject())
                .map(s -> required(s.versions(contexts), entry, "versions"))
                .orElse(Map.of());
        Map<Long, SafeHtml> shown = new HashMap<>();
        Map<Boolean, List<SlotContext>> missing = contexts.stream()
                .filter(context -> !found(shown, entry, context, versions, request, freshness))
                .collect(Collectors.partitioningBy(
                        context -> entry.keptWithSubject() || versions.containsKey(context.subject())));
        missing.forEach((kept, some) -> load(source, entry, some, kept ? request.anybody() : request.caller())
                .forEach((context, fragment) -> shown.put(
                        context.subject(),
                        one(entry, context, fragment, key(entry, context, versions, request), request, freshness))));
        return shown;
    }

    private boolean found(
            Map<Long, SafeHtml> shown,
            SlotEntry entry,
            SlotContext context,
            Map<Long, Long> versions,
            RenderContext request,
            Freshness freshness) {
        Optional<SafeHtml> kept = key(entry, context, versions, request)
                .flatMap(key -> cache.get(key, freshness))
                .map(Gapped::rest);
        kept.ifPresent(html -> shown.put(context.subject(), html));
        return kept.isPresent();
    }

    private static Map<SlotContext, Fragment> load(
            Optional<FragmentSource> source, SlotEntry entry, List<SlotContext> contexts, Caller caller) {
        Map<SlotContext, Fragment> fragments = new LinkedHashMap<>();
        if (source.isEmpty()) {
            contexts.forEach(context -> fragments.put(context, new Fragment(Map.of())));
        } else if (!contexts.isEmpty()) {
            Map<Long, Fragment> loaded = required(source.get().load(caller, contexts), entry, "load");
            for (SlotContext context : contexts) {
                Optional.ofNullable(loaded.get(context.subject())).ifPresent(f -> fragments.put(context, f));
            }
        }
        return fragments;
    }

    private static <T> T required(T value, SlotEntry entry, String method) {
        if (value == null) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "%s: %s returned null: return an empty map".formatted(entry.what(), method));
        }
        return value;
    }

    private SafeHtml one(
            SlotEntry entry,
            SlotContext context,
            Fragment fragment,
            Optional<RenderKey> key,
            RenderContext request,
            Freshness page) {
        Freshness freshness = new Freshness();
        Caller caller = request.caller();
        FormTool form = new FormTool(request);
        Map<String, Object> model = new HashMap<>(fragment.model());
        model.put("subject", context.subject());
        model.put("parameters", context.parameters());
        model.putAll(request.tools(messages.words(entry.plugin(), caller.locale(), caller.zone(), freshness)));
        model.put("form", form);
        // What is shown to everybody must not know who looks.
        if (key.isEmpty() && !entry.keptWithSubject()) {
            model.put("caller", caller);
        }
        SafeHtml html = engine.render(entry.templateName(), model, MOST_CHARACTERS);
        check(entry, html);
        if (form.used() && entry.keptWithSubject()) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "%s: a form cannot be kept with its subject: do not keep it".formatted(entry.what()));
        }
        if (!form.used()) {
            key.ifPresent(k -> cache.keep(k, Gapped.whole(html), freshness));
        }
        page.until(freshness.until());
        return html;
    }

    private static void check(SlotEntry entry, SafeHtml html) {
        MarkupCheck.find(html.markup()).ifPresent(fault -> {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "%s: %s stands in what it shows, line %d: %s"
                            .formatted(entry.what(), fault.what(), fault.line(), fault.cure()));
        });
    }

    private static Optional<RenderKey> key(
            SlotEntry entry, SlotContext context, Map<Long, Long> versions, RenderContext request) {
        return Optional.ofNullable(versions.get(context.subject()))
                .map(version -> RenderKey.of(entry.templateName(), context, version, request));
    }
}
