package org.hanse.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.security.Permission;
import org.hanse.api.security.PermissionDecided;
import org.hanse.api.security.Role;
import org.hanse.api.security.RoleRules;
import org.hanse.api.signal.Signals;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.data.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The rules in the database, of which there are few. They are read again after ten seconds, for another node may have
 * changed them, so that no page pays a query for them.
 */
@ApplicationScoped
public class PermissionRules implements RoleRules {

    /** Stands for every community. */
    static final long EVERYWHERE = 0;

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int PART = 1000;

    private record Place(long community, String permission) {}

    private record Snapshot(Instant until, Map<Place, Role> rules) {}

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;
    private final Extensions extensions;
    private final AttachedPlugins attached;
    private final Signals signals;
    private volatile @Nullable Map<String, List<PluginId>> contributors;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, Map.of());

    @Inject
    PermissionRules(
            EntityManager entities,
            Ids ids,
            Clock clock,
            Extensions extensions,
            AttachedPlugins attached,
            Signals signals) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
        this.extensions = extensions;
        this.attached = attached;
        this.signals = signals;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected PermissionRules() {
        this(null, null, null, null, null, null);
    }

    /** What is decided for everywhere is the least that a community may ask for. */
    @Override
    public Role lowest(Permission permission, long community) {
        Optional<Role> everywhere = decided(permission, EVERYWHERE);
        Role own = decided(permission, community).or(() -> everywhere).orElse(permission.lowest());
        return everywhere.filter(least -> least.compareTo(own) > 0).orElse(own);
    }

    @Override
    public boolean inForce(Permission permission, long community) {
        return attached.all().isEmpty()
                || contributors().getOrDefault(permission.key(), List.of()).stream()
                        .allMatch(plugin -> attached.isActive(plugin, community));
    }

    /** What a generation has contributed stays as it is: it is looked through once, not with every check. */
    private Map<String, List<PluginId>> contributors() {
        Map<String, List<PluginId>> found = contributors;
        if (found == null) {
            found = extensions.of(Permission.POINT).stream()
                    .collect(Collectors.groupingBy(
                            each -> each.value().key(),
                            Collectors.mapping(Extension::plugin, Collectors.toUnmodifiableList())));
            contributors = found;
        }
        return found;
    }

    /** Return what was decided in one place. */
    Optional<Role> decided(Permission permission, long community) {
        return Optional.ofNullable(current().rules().get(new Place(community, permission.key())));
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (!now.isBefore(known.until())) {
            known = new Snapshot(now.plus(FRESH), read());
            snapshot = known;
        }
        return known;
    }

    private Map<Place, Role> read() {
        Map<Place, Role> rules = new HashMap<>();
        long key = Long.MIN_VALUE;
        List<RuleRow> part;
        do {
            part = entities.createNamedQuery("core_permission_rule.after", RuleRow.class)
                    .setParameter("key", key)
                    .setMaxResults(PART)
                    .getResultList();
            for (RuleRow row : part) {
                rules.put(new Place(row.community(), row.permission()), row.lowest());
                key = row.id();
            }
        } while (part.size() == PART);
        return Map.copyOf(rules);
    }

    /** Decide that permissions begin with these roles in a place; nothing stands for the default. */
    @Transactional
    public void decide(long actor, long community, Map<Permission, Optional<Role>> roles) {
        roles.forEach((permission, role) -> {
            Role before = store(community, permission, role).orElse(permission.lowest());
            Role after = role.orElse(permission.lowest());
            if (before != after) {
                signals.send(new PermissionDecided(
                        community, ids.next(), permission.key(), before, after, actor, clock.instant()));
            }
        });
    }

    /** Return what was decided before. */
    private Optional<Role> store(long community, Permission permission, Optional<Role> role) {
        RuleEntity known = entities.createNamedQuery("core_permission_rule.of", RuleEntity.class)
                .setParameter("community", community)
                .setParameter("permission", permission.key())
                .getSingleResultOrNull();
        Optional<Role> before = Optional.ofNullable(known).map(RuleEntity::lowest);
        if (known == null) {
            role.ifPresent(lowest -> entities.persist(new RuleEntity(ids.next(), community, permission.key(), lowest)));
        } else if (role.isPresent()) {
            known.begin(role.get());
        } else {
            entities.remove(known);
        }
        return before;
    }

    /** Read the rules again when they are next asked for: once a change is committed. */
    public void forget() {
        snapshot = new Snapshot(Instant.MIN, Map.of());
    }
}
