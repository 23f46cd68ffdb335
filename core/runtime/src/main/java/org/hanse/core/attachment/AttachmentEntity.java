package org.hanse.core.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.community.Detachment;
import org.jspecify.annotations.Nullable;

/** What a community, or the site for those that have not decided, wants of a plugin. */
@Entity(name = "core_plugin_attachment")
@Table(name = "hanse_plugin_attachment")
@NamedQuery(
        name = "core_plugin_attachment.of",
        query = "select new org.hanse.core.attachment.AttachmentRow(a.id, a.community, a.plugin, a.attached, a.decided,"
                + " a.data, a.purge) from core_plugin_attachment a"
                + " where a.community = :community or a.community = 0 order by a.community, a.id")
@NamedQuery(
        name = "core_plugin_attachment.one",
        query = "select a.id from core_plugin_attachment a where a.community = :community and a.plugin = :plugin")
@NamedQuery(
        name = "core_plugin_attachment.due",
        query = "select a.id from core_plugin_attachment a where a.purge <= :now and a.plugin in :plugins"
                + " order by a.purge, a.id")
public class AttachmentEntity {

    @Id
    private long id;

    /** Zero for what holds where a community has not decided. */
    @Column(name = "community_id")
    private long community;

    @Column
    private String plugin = "";

    @Column
    private boolean attached;

    @Column(name = "decided_at")
    private Instant decided = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_state")
    private Detachment data = Detachment.KEEP;

    @Column(name = "purge_at")
    private @Nullable Instant purge;

    @Version
    private long version;

    protected AttachmentEntity() {}

    AttachmentEntity(long id, long community, String plugin) {
        this.id = id;
        this.community = community;
        this.plugin = plugin;
    }

    void attach(Instant now) {
        attached = true;
        decided = now;
        data = Detachment.KEEP;
        purge = null;
    }

    void detach(Instant now, Detachment how, @Nullable Instant until) {
        attached = false;
        decided = now;
        data = how;
        purge = until;
    }

    long community() {
        return community;
    }

    String plugin() {
        return plugin;
    }

    boolean isAttached() {
        return attached;
    }

    /** Return whether the plugin is detached already, and nothing is left or it is to be kept in this way. */
    boolean isDetached(Detachment how) {
        return !attached && decided.isAfter(Instant.EPOCH) && (data == how || data == Detachment.PURGE);
    }

    @Nullable
    Instant purge() {
        return purge;
    }

    long version() {
        return version;
    }
}
