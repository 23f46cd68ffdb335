package org.hanse.core.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.Detachment;
import org.hanse.api.community.PluginAttached;
import org.hanse.api.community.PluginDetached;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Duplicates;
import org.hanse.core.data.Ids;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Attaches plugins to communities and detaches them, with what the plugins do about it, or not at all. */
@ApplicationScoped
class Attaching {

    /** For how long what was detached can be downloaded before it is deleted. */
    static final Duration DOWNLOAD = Duration.ofDays(7);

    private final Communities communities;
    private final AttachedPlugins attached;
    private final Hooks hooks;
    private final EntityManager entities;
    private final UnitOfWork work;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Attaching(
            Communities communities,
            AttachedPlugins attached,
            Hooks hooks,
            EntityManager entities,
            UnitOfWork work,
            Signals signals,
            Ids ids,
            Clock clock) {
        this.communities = communities;
        this.attached = attached;
        this.hooks = hooks;
        this.entities = entities;
        this.work = work;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Attaching() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Attach a plugin. Attaching twice changes nothing. */
    @Transactional
    public void attach(Caller caller, long community, String name) {
        Community place = open(caller, community);
        PluginId plugin = known(name);
        AttachmentEntity row = row(caller, community, plugin);
        if (!row.isAttached()) {
            row.attach(now());
            hooks.call(caller, plugin, each -> each.onAttach(place));
            entities.flush();
            signals.send(new PluginAttached(community, row.version(), name, Access.member(caller), now()));
            work.afterCommit(attached::forget);
        }
    }

    /** Detach a plugin, or decide otherwise about what one that is detached has kept. */
    @Transactional
    public void detach(Caller caller, long community, String name, Detachment data) {
        Community place = open(caller, community);
        PluginId plugin = known(name);
        AttachmentEntity row = row(caller, community, plugin);
        if (!row.isDetached(data)) {
            detach(caller, place, row, data, Access.member(caller));
        }
    }

    /** Delete what was kept long enough, in a transaction of its own: a plugin that fails stops no other. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void purge(Caller everybody, long id) {
        AttachmentEntity row = entities.find(AttachmentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null && row.purge() != null && !row.isAttached()) {
            communities
                    .find(everybody, row.community())
                    .ifPresent(place -> detach(everybody, place, row, Detachment.PURGE, 0));
        }
    }

    private void detach(Caller caller, Community place, AttachmentEntity row, Detachment data, long actor) {
        PluginId plugin = new PluginId(row.plugin());
        Instant now = now();
        row.detach(now, data, data == Detachment.EXPORT ? now.plus(DOWNLOAD) : null);
        hooks.call(caller, plugin, each -> each.onDetach(place, data));
        entities.flush();
        signals.send(new PluginDetached(place.id(), row.version(), row.plugin(), data, actor, now));
        work.afterCommit(attached::forget);
    }

    /** Decide whether a plugin works where a community has not decided. */
    @Transactional
    public void decide(Caller caller, String name, boolean active) {
        AttachmentEntity row = row(caller, AttachedPlugins.EVERYWHERE, known(name));
        if (active) {
            row.attach(now());
        } else {
            row.detach(now(), Detachment.KEEP, null);
        }
        work.afterCommit(attached::forget);
    }

    /** Return ids of what is to be deleted by now. */
    List<Long> due(int most) {
        List<String> plugins = attached.all().stream().map(PluginId::value).toList();
        return plugins.isEmpty()
                ? List.of()
                : entities.createNamedQuery("core_plugin_attachment.due", Long.class)
                        .setParameter("now", clock.instant())
                        .setParameter("plugins", plugins)
                        .setMaxResults(most)
                        .getResultList();
    }

    private Community open(Caller caller, long community) {
        Community place = place(caller, community);
        communities.demandOpen(caller, community);
        return place;
    }

    /** Return a community whose plugins the caller may attach. */
    Community place(Caller caller, long community) {
        Community place = communities
                .find(caller, community)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        Access.demand(caller, Communities.PLUGINS, community);
        return place;
    }

    PluginId known(String name) {
        return attached.all().stream()
                .filter(plugin -> plugin.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such plugin to attach."));
    }

    /** Return the row of a decision, locked, so that two acts come one after the other. */
    private AttachmentEntity row(Caller caller, long community, PluginId plugin) {
        Long known = entities.createNamedQuery("core_plugin_attachment.one", Long.class)
                .setParameter("community", community)
                .setParameter("plugin", plugin.value())
                .getSingleResultOrNull();
        AttachmentEntity row = Optional.ofNullable(known)
                .map(id -> entities.find(AttachmentEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElse(null);
        return row == null ? added(caller, community, plugin) : row;
    }

    private AttachmentEntity added(Caller caller, long community, PluginId plugin) {
        AttachmentEntity row = new AttachmentEntity(ids.next(), community, plugin.value());
        entities.persist(row);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "attachment.refused.meanwhile"), e);
            }
            throw e;
        }
        return row;
    }

    private Instant now() {
        // Databases keep microseconds.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
