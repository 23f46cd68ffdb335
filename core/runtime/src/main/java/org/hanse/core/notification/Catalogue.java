package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.notification.AudienceSource;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifications;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.security.Acl;
import org.hanse.core.attachment.AttachedPlugins;

/** The types, subjects and audiences of this generation. */
@ApplicationScoped
class Catalogue {

    private final Extensions extensions;
    private final AttachedPlugins attached;

    @Inject
    Catalogue(Extensions extensions, AttachedPlugins attached) {
        this.extensions = extensions;
        this.attached = attached;
    }

    /** Return all types, in plugin order. */
    List<Kind> kinds() {
        return extensions.of(Notifications.TYPE).stream().map(Kind::of).toList();
    }

    Optional<Kind> kind(String name) {
        return find(Notifications.TYPE, name).map(Kind::of);
    }

    Optional<SubjectSource> subjects(String kind) {
        return find(Notifications.SUBJECT, kind).map(Extension::value);
    }

    Optional<AudienceSource> audience(String name) {
        return find(Notifications.AUDIENCE, name).map(Extension::value);
    }

    /** Return whether subjects of a kind have an ACL. */
    boolean guards(String kind) {
        return find(Acl.POINT, kind).isPresent();
    }

    /** Return whether the plugin of a notification's type works in the community where it happened. */
    boolean concerns(Notification notification) {
        OptionalLong community = notification.community();
        return community.isEmpty()
                || find(Notifications.TYPE, notification.type())
                        .filter(type -> attached.isActive(type.plugin(), community.getAsLong()))
                        .isPresent();
    }

    /** Refuse a notification that nobody could be shown. */
    void demand(Notification notification) {
        String type = notification.type();
        require(type, "type", kind(type).isPresent(), type);
        String kind = notification.subject().kind();
        require(type, "subject", subjects(kind).isPresent(), kind);
        notification
                .audience()
                .ifPresent(
                        each -> require(type, "audience", audience(each.name()).isPresent(), each.name()));
    }

    private static void require(String type, String what, boolean known, String name) {
        if (!known) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "notification of type %s: there is no %s '%s'; contribute it, and name it with the plugin's id"
                            .formatted(type, what, name));
        }
    }

    private <T> Optional<Extension<T>> find(ExtensionPoint<T> point, String name) {
        return extensions.of(point).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
