package org.hanse.core.permission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.event.Events;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** The permissions that there are, and the roles from which a reader may let each begin. */
@Dependent
class PermissionTable {

    private static final Set<Permission> OPENED = Set.of(Forum.WRITE, Events.CREATE);

    private final Extensions extensions;
    private final AttachedPlugins attached;
    private final PermissionRules rules;
    private final Messages messages;

    @Inject
    PermissionTable(Extensions extensions, AttachedPlugins attached, PermissionRules rules, Messages messages) {
        this.extensions = extensions;
        this.attached = attached;
        this.rules = rules;
        this.messages = messages;
    }

    List<PermissionLine> lines(Caller reader, long community) {
        return permissions(community).stream()
                .map(each -> line(reader, community, each))
                .toList();
    }

    /** What holds everywhere is decided for plugins too that work in some communities only. */
    private List<Extension<Permission>> permissions(long community) {
        return community == PermissionRules.EVERYWHERE
                ? extensions.of(Permission.POINT)
                : attached.of(Permission.POINT, community);
    }

    private PermissionLine line(Caller reader, long community, Extension<Permission> each) {
        Permission permission = each.value();
        String key = "permission." + permission.key();
        String name = messages.text(each.plugin(), reader.locale(), key);
        return new PermissionLine(
                permission.key(),
                name.equals(key) ? permission.key() : name,
                permission.lowest(),
                rules.decided(permission, community).map(Role::name).orElse(""),
                choices(reader, community, permission),
                rules.lowest(permission, community));
    }

    /**
     * Nobody shuts himself out or gives what he does not have; what looks after a community stays with those who do.
     */
    private List<Role> choices(Caller reader, long community, Permission permission) {
        boolean everywhere = community == PermissionRules.EVERYWHERE;
        if (!everywhere && !reader.can(permission, community)) {
            return List.of();
        }
        Role own = reader.administrator() ? Role.OWNER : reader.roles().getOrDefault(community, Role.GUEST);
        Role least = least(permission);
        return Stream.of(Role.values())
                .filter(role -> role.compareTo(least) >= 0 && role.compareTo(own) <= 0)
                .toList();
    }

    /** A community lets those who do not belong write, and never bring in others or take its data away. */
    private static Role least(Permission permission) {
        if (permission.lowest().compareTo(Role.MODERATOR) >= 0) {
            return Role.MODERATOR;
        }
        return permission.lowest() == Role.GUEST || OPENED.contains(permission) ? Role.GUEST : Role.READER;
    }

    /** Decide what was entered, as far as the caller may; fields that nobody offered are nothing. */
    void decide(Caller caller, long community, MultivaluedMap<String, String> entered) {
        Map<Permission, Optional<Role>> roles = new LinkedHashMap<>();
        for (Extension<Permission> each : permissions(community)) {
            Permission permission = each.value();
            String role = entered.getFirst(permission.key());
            List<Role> choices = choices(caller, community, permission);
            if (role != null && !choices.isEmpty()) {
                roles.put(permission, role.isEmpty() ? Optional.empty() : Optional.of(chosen(caller, role, choices)));
            }
        }
        rules.decide(Access.member(caller), community, roles);
        rules.forget();
    }

    private static Role chosen(Caller caller, String name, List<Role> choices) {
        return choices.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "security.refused.choice", name)));
    }
}
