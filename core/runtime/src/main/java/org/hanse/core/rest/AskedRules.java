package org.hanse.core.rest;

import java.util.Set;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.api.security.RoleRules;

/**
 * Rules that note which permissions are asked for, for {@link Unasked} to compare with what the endpoint declares.
 *
 * @param rules what to answer
 * @param asked the keys of the permissions, shared by all callers of a request
 */
record AskedRules(RoleRules rules, Set<String> asked) implements RoleRules {

    @Override
    public Role lowest(Permission permission, long community) {
        return rules.lowest(permission, community);
    }

    @Override
    public boolean inForce(Permission permission, long community) {
        asked.add(permission.key());
        return rules.inForce(permission, community);
    }
}
