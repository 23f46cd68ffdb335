package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.community.Community;
import org.hanse.api.search.Facet;
import org.hanse.api.search.Found;
import org.hanse.api.search.Hit;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Html;
import org.hanse.api.view.Links;
import org.hanse.core.view.Messages;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;

/** Models of the pages of search. */
@ApplicationScoped
class SearchViews {

    private final Kinds kinds;
    private final CommunityNames communities;
    private final Extensions extensions;
    private final Messages messages;
    private final Links links;

    @Inject
    SearchViews(Kinds kinds, CommunityNames communities, Extensions extensions, Messages messages, Links links) {
        this.kinds = kinds;
        this.communities = communities;
        this.extensions = extensions;
        this.messages = messages;
        this.links = links;
    }

    /** A result in a reader's words. */
    record Row(
            String label,
            Html title,
            Html excerpt,
            String href,
            Instant date,
            boolean dated,
            Optional<CommunityName> community) {}

    /** A link that narrows the results, or widens them again. */
    record Choice(String text, long count, String href, boolean chosen) {}

    /** A facet with its values. */
    record Group(String label, List<Choice> choices) {}

    View page(Caller caller, Asked asked, Lookups.Answer answer) {
        Found found = answer.found();
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked);
        model.put("address", links.page("search"));
        model.put("first", asked.after().isEmpty());
        model.put("total", found.total());
        model.put("rows", rows(caller, found.hits()));
        model.put("tabs", tabs(caller, asked, found));
        model.put("groups", groups(caller, asked, found));
        model.put("orders", orders(caller, asked));
        model.put("everywhere", href(asked.everywhere()));
        model.put("pager", new Pager("", found.after().isEmpty() ? "" : href(asked.from(found.after()))));
        answer.community().map(Community::name).ifPresent(name -> model.put("place", name));
        return new View("search/search.vm", model);
    }

    List<Row> rows(Caller caller, List<Hit> hits) {
        Map<String, Kind> known = kinds.all().stream().collect(Collectors.toMap(Kind::name, kind -> kind));
        Map<Long, CommunityName> names = communities.of(
                hits.stream().flatMap(hit -> hit.community().stream().boxed()).collect(Collectors.toSet()));
        return hits.stream()
                .map(hit -> new Row(
                        label(caller, Objects.requireNonNull(known.get(hit.kind()))),
                        hit.title(),
                        hit.excerpt(),
                        links.page(hit.path()),
                        hit.date(),
                        hit.community().isPresent(),
                        hit.community().isPresent()
                                ? Optional.ofNullable(names.get(hit.community().getAsLong()))
                                : Optional.empty()))
                .toList();
    }

    private List<Choice> tabs(Caller caller, Asked asked, Found found) {
        List<Choice> tabs = new ArrayList<>();
        long all = found.kinds().values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Choice(
                messages.text(PluginId.CORE, caller.locale(), "search.all"),
                all,
                href(asked.ofKind("")),
                asked.kind().isEmpty()));
        kinds.all().stream()
                .filter(kind ->
                        found.kinds().containsKey(kind.name()) || kind.word().equals(asked.kind()))
                .forEach(kind -> tabs.add(new Choice(
                        label(caller, kind),
                        found.kinds().getOrDefault(kind.name(), 0L),
                        href(asked.ofKind(kind.word())),
                        kind.word().equals(asked.kind()))));
        return tabs;
    }

    private List<Group> groups(Caller caller, Asked asked, Found found) {
        return extensions.of(Facet.POINT).stream()
                .map(facet -> new Group(
                        messages.text(
                                facet.plugin(),
                                caller.locale(),
                                "search.facet." + facet.value().name()),
                        choices(asked, facet.value().name(), found)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(Asked asked, String facet, Found found) {
        return found.facets().getOrDefault(facet, Map.of()).entrySet().stream()
                .map(value -> new Choice(
                        value.getKey(),
                        value.getValue(),
                        href(asked.toggled(facet + ":" + value.getKey())),
                        asked.facets().contains(facet + ":" + value.getKey())))
                .toList();
    }

    private List<Choice> orders(Caller caller, Asked asked) {
        return List.of(
                new Choice(
                        messages.text(PluginId.CORE, caller.locale(), "search.best"),
                        0,
                        href(asked.ordered(false)),
                        !asked.isRecent()),
                new Choice(
                        messages.text(PluginId.CORE, caller.locale(), "search.recent"),
                        0,
                        href(asked.ordered(true)),
                        asked.isRecent()));
    }

    private String label(Caller caller, Kind kind) {
        return messages.text(kind.plugin(), caller.locale(), kind.label());
    }

    private String href(Asked asked) {
        String query = asked.query();
        return links.page("search") + (query.isEmpty() ? "" : "?" + query);
    }
}
