package org.hanse.core.permission;

import org.hanse.api.security.Role;

/**
 * A rule as queries read it.
 *
 * @param community where, zero for everywhere
 */
public record RuleRow(long id, long community, String permission, Role lowest) {}
