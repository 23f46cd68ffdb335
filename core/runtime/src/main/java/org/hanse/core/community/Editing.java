package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.data.Duplicates;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Writing;
import org.jspecify.annotations.Nullable;

/** Changes what a community says of itself, its name in addresses, who comes in, and whether it is archived. */
@ApplicationScoped
class Editing {

    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_GROUP = 200;

    private final CommunityBook book;
    private final GroupRules rules;
    private final GroupMemberships groups;
    private final EntityManager entities;
    private final HtmlRenderer renderer;
    private final Signals signals;
    private final Clock clock;

    @Inject
    Editing(
            CommunityBook book,
            GroupRules rules,
            GroupMemberships groups,
            EntityManager entities,
            HtmlRenderer renderer,
            Signals signals,
            Clock clock) {
        this.book = book;
        this.rules = rules;
        this.groups = groups;
        this.entities = entities;
        this.renderer = renderer;
        this.signals = signals;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Editing() {
        this(null, null, null, null, null, null, null);
    }

    /** Return the longer texts of a community that the caller knows of. */
    TextEntity texts(long community) {
        return Optional.ofNullable(entities.find(TextEntity.class, community))
                .orElseGet(() -> new TextEntity(community));
    }

    /** Return what the form starts from. */
    Edited stored(Caller caller, long id) {
        book.require(caller, id);
        Access.demand(caller, Communities.MANAGE, id);
        return stored(book.read(id));
    }

    private Edited stored(CommunityEntity entity) {
        long id = entity.id();
        TextEntity texts = texts(id);
        Community card = entity.community();
        return new Edited(
                        card.name(),
                        card.slug(),
                        card.summary(),
                        entity.purpose(),
                        texts.description(),
                        texts.welcome(),
                        card.language(),
                        card.colour(),
                        card.visibility().name(),
                        card.joining().name(),
                        String.join("\n", rules.of(id)),
                        entity.groupJoins(),
                        entity.groupLeaves(),
                        "")
                .versioned();
    }

    /** Store what somebody has edited; what may not be is refused in a sentence. */
    @Transactional
    public Community edit(Caller caller, long id, Edited edited) {
        NewCommunity asked = edited.asked(caller);
        Rule.check(caller, asked);
        String description = Prose.checked(caller, edited.description());
        String welcome = Prose.checked(caller, edited.welcome());
        check(caller, edited);
        CommunityEntity community = book.lock(caller, id, Communities.MANAGE);
        demandSame(caller, community, edited.version());
        demandGroups(caller, community, edited);
        rename(caller, community, asked.slug());
        community.describe(asked, edited);
        rules.replace(id, edited.groupNames());
        write(caller, id, description, welcome);
        storeOrRefuse(caller, asked.slug());
        groups.forget();
        signals.send(new DocumentChanged(id, 0, "core:communities"));
        return community.community();
    }

    private static void check(Caller caller, Edited edited) {
        if (edited.purpose().strip().length() > LONGEST_PURPOSE) {
            throw invalid(caller, "community.refused.reason", LONGEST_PURPOSE);
        }
        List<String> names = edited.groupNames();
        if (names.size() > GroupRules.MOST || names.stream().anyMatch(name -> name.length() > LONGEST_GROUP)) {
            throw invalid(caller, "community.refused.groups", GroupRules.MOST);
        }
    }

    private void demandSame(Caller caller, CommunityEntity community, String version) {
        if (!version.isEmpty() && !stored(community).version().equals(version)) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.meanwhile"));
        }
    }

    /** Groups bring in people who were not asked: for others than oneself and one's own only administrators decide. */
    private void demandGroups(Caller caller, CommunityEntity community, Edited edited) {
        Set<String> added = new HashSet<>(edited.groupNames());
        rules.of(community.id()).forEach(added::remove);
        boolean enrols = edited.groupJoins() && (!community.groupJoins() || !added.isEmpty());
        if (!caller.administrator() && (enrols || !caller.groups().containsAll(added))) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "community.refused.groups-admin"));
        }
    }

    private static HanseException invalid(Caller caller, String key, int limit) {
        return new HanseException(ErrorCode.INVALID, CoreWords.to(caller, key, limit));
    }

    /** The name before leads on; one that another community has had stays that one's. */
    private void rename(Caller caller, CommunityEntity community, String slug) {
        String before = community.community().slug();
        if (before.equals(slug)) {
            return;
        }
        SlugEntity former = entities.find(SlugEntity.class, slug);
        if (former != null && former.community() != community.id()) {
            throw taken(caller, slug, null);
        }
        if (former != null) {
            entities.remove(former);
        }
        entities.persist(new SlugEntity(before, community.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private void write(Caller caller, long id, String description, String welcome) {
        TextEntity texts = entities.find(TextEntity.class, id);
        if (texts == null) {
            texts = new TextEntity(id);
            entities.persist(texts);
        }
        texts.describe(description, Writing.rendered(renderer, caller, description));
        texts.welcome(welcome, Writing.rendered(renderer, caller, welcome));
    }

    private void storeOrRefuse(Caller caller, String slug) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw taken(caller, slug, e);
            }
            throw e;
        }
    }

    private static HanseException taken(Caller caller, String slug, @Nullable Throwable cause) {
        return new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.taken", slug), cause);
    }

    /** Keep a community to be read only, or open it again. */
    @Transactional
    public void archive(Caller caller, long id, boolean archived) {
        Access.member(caller);
        book.require(caller, id);
        Access.demand(caller, Communities.ARCHIVE, id);
        book.locked(id).archive(archived ? clock.instant().truncatedTo(ChronoUnit.MICROS) : null);
    }
}
