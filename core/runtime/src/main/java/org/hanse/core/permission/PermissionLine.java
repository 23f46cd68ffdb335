package org.hanse.core.permission;

import java.util.List;
import org.hanse.api.security.Role;

/**
 * A permission, as a page offers to decide about it.
 *
 * @param key names the field
 * @param name what it allows
 * @param standard the role that it begins with where nobody decides
 * @param decided the role that was decided, empty for none
 * @param roles which can be chosen; empty if the reader may not decide
 * @param begins the role that it begins with now
 */
public record PermissionLine(String key, String name, Role standard, String decided, List<Role> roles, Role begins) {}
