package org.hanse.api.security;

/**
 * Which roles have a permission where, as those who look after a community, and those who administer Hanse, decided.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RoleRules {

    /** The rules where nobody decided anything. */
    RoleRules DEFAULT = (permission, community) -> permission.lowest();

    /** Return the least powerful role that has a permission in a community. */
    Role lowest(Permission permission, long community);

    /** Return whether there is a permission in a community: nobody has one of a plugin that does not work there. */
    default boolean inForce(Permission permission, long community) {
        return true;
    }
}
