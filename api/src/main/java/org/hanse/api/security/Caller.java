package org.hanse.api.security;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who makes the current request, as Hanse knows that person. Inject it.
 *
 * @param member the id of the member, absent for somebody who is not signed in
 * @param name the display name, empty for somebody who is not signed in
 * @param locale the language to answer in
 * @param zone the zone to show times in
 * @param roles the role in each community that the member belongs to, by community id; read from the database when it is
 *     first asked for, hence within the request only, and no part of what makes callers equal
 * @param groups the groups that the host puts the person in
 * @param administrator whether the person administers Hanse
 * @param rules which roles have a permission where; no part of what makes callers equal either
 * @since 0.1
 */
public record Caller(
        OptionalLong member,
        String name,
        Locale locale,
        ZoneId zone,
        Map<Long, Role> roles,
        Set<String> groups,
        boolean administrator,
        RoleRules rules) {

    /** Copy the groups; roles stay a view, which may be read only once it is asked for. */
    public Caller {
        roles = Collections.unmodifiableMap(roles);
        groups = Set.copyOf(groups);
    }

    /** Create a caller whose roles have the permissions that they have by default. */
    public Caller(
            OptionalLong member,
            String name,
            Locale locale,
            ZoneId zone,
            Map<Long, Role> roles,
            Set<String> groups,
            boolean administrator) {
        this(member, name, locale, zone, roles, groups, administrator, RoleRules.DEFAULT);
    }

    /** Return a caller who is not signed in. */
    public static Caller anonymous(Locale locale, ZoneId zone) {
        return new Caller(OptionalLong.empty(), "", locale, zone, Map.of(), Set.of(), false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caller that
                && member.equals(that.member)
                && name.equals(that.name)
                && locale.equals(that.locale)
                && zone.equals(that.zone)
                && groups.equals(that.groups)
                && administrator == that.administrator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(member, name, locale, zone, groups, administrator);
    }

    @Override
    public String toString() {
        return member.isPresent() ? "member " + member.getAsLong() : "guest";
    }

    /** Return whether somebody is signed in. */
    public boolean signedIn() {
        return member.isPresent();
    }

    /** Return whether this is the given member. */
    public boolean is(long memberId) {
        return member.isPresent() && member.getAsLong() == memberId;
    }

    /** Return whether the caller belongs to a community. */
    public boolean belongsTo(long community) {
        return roles.containsKey(community);
    }

    /** Return the same caller, whose roles have the permissions that some rules give them. */
    public Caller under(RoleRules decided) {
        return new Caller(member, name, locale, zone, roles, groups, administrator, decided);
    }

    /** Return whether the caller has a permission in a community; an administrator has all that there are. */
    public boolean can(Permission permission, long community) {
        return administrator
                ? rules.inForce(permission, community)
                : can(permission, community, roles.getOrDefault(community, Role.GUEST));
    }

    /**
     * Return whether the caller has a permission in a community, where the caller's role is known to be this one; an
     * administrator has all that there are.
     */
    public boolean can(Permission permission, long community, Role role) {
        return rules.inForce(permission, community)
                && (administrator || role.compareTo(rules.lowest(permission, community)) >= 0);
    }
}
