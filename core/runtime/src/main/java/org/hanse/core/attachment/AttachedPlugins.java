package org.hanse.core.attachment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.PluginScope;

/**
 * Which plugins work in a community. Nothing is read where no plugin declares a scope; otherwise what a community decided
 * is read again after ten seconds, for another node may have changed it, so that hardly a page pays a query for it.
 */
@ApplicationScoped
public class AttachedPlugins {

    /** Stands for every community that has not decided. */
    static final long EVERYWHERE = 0;

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10_000;
    private static final int MOST_ROWS = 1000;

    private record Known(Instant until, Map<String, Boolean> decisions) {}

    private final EntityManager entities;
    private final Extensions extensions;
    private final Clock clock;
    private final Cache<Long, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    AttachedPlugins(EntityManager entities, Extensions extensions, Clock clock) {
        this.entities = entities;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected AttachedPlugins() {
        this(null, null, null);
    }

    /** Return the plugins that communities attach, in plugin order. */
    public List<PluginId> all() {
        return extensions.of(PluginScope.POINT).stream()
                .filter(declared -> declared.value().scope() == PluginScope.COMMUNITY)
                .map(Extension::plugin)
                .toList();
    }

    /** Return whether a plugin works in a community; where nobody decided anything it does. */
    public boolean isActive(PluginId plugin, long community) {
        return !all().contains(plugin) || decisions(community).getOrDefault(plugin.value(), true);
    }

    /** Return what those plugins contributed that work in a community. */
    public <T> List<Extension<T>> of(ExtensionPoint<T> point, long community) {
        return extensions.of(point).stream()
                .filter(each -> isActive(each.plugin(), community))
                .toList();
    }

    private Map<String, Boolean> decisions(long community) {
        Instant now = clock.instant();
        Known found = known.getIfPresent(community);
        if (found == null || !now.isBefore(found.until())) {
            Map<String, Boolean> decisions = new HashMap<>();
            // What holds everywhere comes first, for its community is zero.
            rows(community).forEach(row -> decisions.put(row.plugin(), row.attached()));
            found = new Known(now.plus(FRESH), Map.copyOf(decisions));
            known.put(community, found);
        }
        return found.decisions();
    }

    /** Return what is decided everywhere, then what a community decided. */
    List<AttachmentRow> rows(long community) {
        return entities.createNamedQuery("core_plugin_attachment.of", AttachmentRow.class)
                .setParameter("community", community)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    /** Read everything again when it is next asked for: once a change is committed. */
    void forget() {
        known.invalidateAll();
    }
}
