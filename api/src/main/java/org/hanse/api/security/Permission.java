package org.hanse.api.security;

import org.hanse.api.ExtensionPoint;

/**
 * A named permission within a community.
 *
 * @param key {@code domain.act} for core, {@code plugin-id.act} for a plugin
 * @param lowest the least powerful role that has it by default
 * @since 0.1
 */
public record Permission(String key, Role lowest) {

    /** Where permissions are contributed; {@link org.hanse.api.Contributions#permission} is the shorthand. */
    public static final ExtensionPoint<Permission> POINT = ExtensionPoint.many("security.permission", Permission.class);

    @Override
    public String toString() {
        return key;
    }
}
