package org.hanse.core.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.community.Community;
import org.hanse.api.community.InstanceExport;
import org.hanse.api.security.Caller;
import org.jspecify.annotations.Nullable;

/** The plugins that a community may attach, and what they keep for it. */
@Dependent
class AttachmentList {

    private final AttachedPlugins attached;
    private final Attaching attaching;
    private final Hooks hooks;

    @Inject
    AttachmentList(AttachedPlugins attached, Attaching attaching, Hooks hooks) {
        this.attached = attached;
        this.attaching = attaching;
        this.hooks = hooks;
    }

    /** Return the plugins by their names. */
    List<Attachment> of(Caller caller, long community) {
        Map<String, AttachmentRow> own = new HashMap<>();
        Map<String, Boolean> active = new HashMap<>();
        for (AttachmentRow row : attached.rows(community)) {
            active.put(row.plugin(), row.attached());
            if (row.community() == community) {
                own.put(row.plugin(), row);
            }
        }
        return attached.all().stream()
                .map(plugin ->
                        attachment(caller, plugin, active.getOrDefault(plugin.value(), true), own.get(plugin.value())))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Attachment attachment(Caller caller, PluginId plugin, boolean active, @Nullable AttachmentRow row) {
        return new Attachment(
                plugin.value(),
                hooks.name(caller, plugin),
                hooks.summary(caller, plugin),
                active,
                row == null ? null : row.decided(),
                hooks.keeps(plugin),
                row == null || row.attached() ? null : row.data(),
                row == null ? null : row.purge());
    }

    /** Return what a plugin tells that it keeps for a community. */
    Kept kept(Caller caller, long community, String name) {
        Community place = attaching.place(caller, community);
        PluginId plugin = attaching.known(name);
        Collected collected = new Collected();
        hooks.call(caller, plugin, each -> each.export(place, collected));
        return new Kept(name, place.slug(), collected.lists);
    }

    /** What a plugin keeps for a community, in lists. */
    public record Kept(String plugin, String community, Map<String, List<Map<String, ?>>> lists) {}

    private static final class Collected implements InstanceExport {

        private final Map<String, List<Map<String, ?>>> lists = new LinkedHashMap<>();
        private int items;

        @Override
        public void item(String list, Map<String, ?> item) {
            if (++items > MOST) {
                throw new HanseException(
                        ErrorCode.PLUGIN_FAILED, "it tells more than %d items: tell less in each".formatted(MOST));
            }
            lists.computeIfAbsent(list, none -> new ArrayList<>()).add(Map.copyOf(item));
        }
    }
}
