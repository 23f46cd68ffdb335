package org.hanse.core.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;
import org.hanse.api.view.SlotContext;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Incident;
import org.hanse.core.plugin.IncidentReport;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginGuard;

/** Shows what plugins contribute to slots. What fails is left out. */
public final class SlotRenderer {

    /** Which fragments of a place: all, those that are kept with their subject, or the others. */
    enum Part {
        ALL,
        KEPT,
        LIVE
    }

    private static final List<Slot> FOR_HOSTS = List.of(
            Slots.HOST_LATEST_TOPICS,
            Slots.HOST_NEXT_EVENTS,
            Slots.HOST_DISCUSSION,
            Slots.HOST_COUNTER,
            Slots.HOST_UNANSWERED,
            Slots.HOST_WHO_KNOWS,
            Slots.HOST_BADGES,
            Slots.HOST_NOTIFICATIONS);

    /** For how long what was rendered without a plugin that failed may be kept. */
    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final Map<Slot, List<SlotEntry>> entries = new HashMap<>();
    private final TreeSet<String> open = new TreeSet<>();
    private final Showing showing;
    private final Supplier<Instant> now;
    private final RenderCache cache;
    private final FragmentRenderer fragments;
    private final PluginGuard guard;

    /**
     * Create the slots of a generation.
     *
     * @param plugins in plugin order
     * @param sources makes the source of a fragment, once, when it is first shown
     * @param showing tells which fragments show to whom, and where
     */
    public SlotRenderer(
            List<LoadedPlugin> plugins,
            Function<Class<? extends FragmentSource>, FragmentSource> sources,
            Showing showing,
            TemplateEngine engine,
            Messages messages,
            PluginGuard guard) {
        this.showing = showing;
        this.now = messages::now;
        this.cache = new RenderCache(now);
        this.fragments = new FragmentRenderer(engine, messages, cache);
        this.guard = guard;
        FOR_HOSTS.forEach(slot -> open.add(slot.key()));
        for (LoadedPlugin plugin : plugins) {
            for (Contribution.Fragment fragment : plugin.plan().of(Contribution.Fragment.class)) {
                add(plugin, entry(plugin, fragment, sources), engine);
            }
        }
    }

    private static SlotEntry entry(
            LoadedPlugin plugin,
            Contribution.Fragment fragment,
            Function<Class<? extends FragmentSource>, FragmentSource> sources) {
        Optional<Supplier<FragmentSource>> source = fragment.source()
                .map(name -> new Once<>(
                        () -> sources.apply(plugin.type(name, Phase.RENDER).asSubclass(FragmentSource.class))));
        return new SlotEntry(plugin.id(), plugin.plan().scope(), fragment.slot(), fragment.template(), source);
    }

    private void add(LoadedPlugin plugin, SlotEntry entry, TemplateEngine engine) {
        if (!engine.has(entry.templateName())) {
            throw new BuildFault(
                    plugin.id(),
                    Phase.TEMPLATES,
                    "%s: there is no templates/%s".formatted(entry.what(), entry.template()),
                    "add the file or correct its name in the plugin's list");
        }
        entries.computeIfAbsent(entry.slot(), slot -> new ArrayList<>()).add(entry);
        if (ownedByPlugin(entry.slot(), plugin.id())) {
            open.add(entry.slot().key());
        }
    }

    private static boolean ownedByPlugin(Slot slot, PluginId plugin) {
        return !plugin.equals(PluginId.CORE) && slot.key().startsWith(plugin + ".");
    }

    /**
     * Return a slot for a page of the host, wrapped so that the style sheet applies; no element if nothing shows. The
     * parameter {@code heading} is the level of its first heading.
     *
     * @throws HanseException NOT_FOUND if there is no such slot, or it belongs to a page of core; INVALID if there is no
     *     such level
     */
    public Shown render(Slot slot, Map<String, String> parameters, RenderContext context) {
        Locale reader = context.caller().locale();
        Headings headings = new Headings(Options.headingOf(parameters, reader));
        Freshness freshness = new Freshness();
        SafeHtml html = content(slot, parameters, context, freshness);
        String markup = html.isEmpty()
                ? html.markup()
                : "<div class=\"hanse\" lang=\"%s\">%s</div>"
                        .formatted(Messages.spoken(reader).toLanguageTag(), headings.of(html.markup()));
        return new Shown(markup, freshness.whole());
    }

    /**
     * Return what shows in a slot for pages of the host.
     *
     * @throws HanseException NOT_FOUND if there is no such slot, or it belongs to a page of core
     */
    SafeHtml content(Slot slot, Map<String, String> parameters, RenderContext context, Freshness freshness) {
        if (!open.contains(slot.key())) {
            throw new HanseException(
                    ErrorCode.NOT_FOUND, "there is no slot '%s' for pages of a host: use %s".formatted(slot, open));
        }
        return fragments(
                        List.of(new SlotContext(slot, 0, parameters)),
                        OptionalLong.empty(),
                        Part.ALL,
                        context,
                        freshness)
                .getOrDefault(0L, SafeHtml.NOTHING);
    }

    /** Return where what has been rendered is kept. */
    RenderCache cache() {
        return cache;
    }

    /**
     * Return what shows for each appearance of one slot, by subject; every subject has an entry.
     *
     * @param community where the slot is, absent for a place of no community
     */
    Map<Long, SafeHtml> fragments(
            List<SlotContext> contexts, OptionalLong community, Part part, RenderContext request, Freshness freshness) {
        Map<Long, SafeHtml> shown = new HashMap<>();
        contexts.forEach(context -> shown.put(context.subject(), SafeHtml.NOTHING));
        for (int from = 0; from < contexts.size(); from += Window.MAX) {
            List<SlotContext> window = contexts.subList(from, Math.min(from + Window.MAX, contexts.size()));
            for (SlotEntry entry : entries.getOrDefault(window.get(0).slot(), List.of())) {
                if (entry.isFor(community, showing)) {
                    guarded(entry, part, List.copyOf(window), request, freshness)
                            .forEach((subject, html) -> shown.computeIfPresent(subject, (s, all) -> all.then(html)));
                }
            }
        }
        return shown;
    }

    private Map<Long, SafeHtml> guarded(
            SlotEntry entry, Part part, List<SlotContext> contexts, RenderContext request, Freshness freshness) {
        try {
            return guard.isolate(
                    entry.plugin(),
                    entry.what(),
                    () -> shows(entry, part, request)
                            ? fragments.render(entry, contexts, request, freshness)
                            : Map.of());
        } catch (HanseException e) {
            freshness.until(now.get().plus(TRY_AGAIN));
            // A refusal is an answer: what was shown before it must not come back.
            if (e.code().kind() != ErrorCode.Kind.CALLER) {
                freshness.leftOut();
            }
            // The place stays empty; its comment leads an administrator to what the guard recorded.
            return e.getCause() instanceof IncidentReport report
                    ? Map.of(contexts.get(0).subject(), comment(report.incident()))
                    : Map.of();
        }
    }

    /** What policies close to guests is not kept: those whom it is open to see it in the gaps. */
    private boolean shows(SlotEntry entry, Part part, RenderContext request) {
        boolean kept = part != Part.ALL && entry.keptInPieces() && isOpen(entry, request.anybody());
        return switch (part) {
            case ALL -> isOpen(entry, request.caller());
            case KEPT -> kept;
            case LIVE -> !kept && isOpen(entry, request.caller());
        };
    }

    private boolean isOpen(SlotEntry entry, Caller caller) {
        return !showing.closed(caller).contains(entry.templateName());
    }

    private static SafeHtml comment(Incident incident) {
        return new SafeHtml("<!-- incident %s -->".formatted(incident.id()));
    }
}
