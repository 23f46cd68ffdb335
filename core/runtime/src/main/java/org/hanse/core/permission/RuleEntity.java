package org.hanse.core.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hanse.api.security.Role;

/** That a permission begins with another role than by default, in a community or everywhere. */
@Entity(name = "core_permission_rule")
@Table(name = "hanse_permission_rule")
@NamedQuery(
        name = "core_permission_rule.after",
        query = "select new org.hanse.core.permission.RuleRow(r.id, r.community, r.permission, r.lowest)"
                + " from core_permission_rule r where r.id > :key order by r.id")
@NamedQuery(
        name = "core_permission_rule.of",
        query = "select r from core_permission_rule r where r.community = :community and r.permission = :permission")
public class RuleEntity {

    @Id
    private long id;

    /** Zero for every community. */
    @Column(name = "community_id")
    private long community;

    @Column
    private String permission = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "lowest_role")
    private Role lowest = Role.OWNER;

    @Version
    private long version;

    protected RuleEntity() {}

    RuleEntity(long id, long community, String permission, Role lowest) {
        this.id = id;
        this.community = community;
        this.permission = permission;
        this.lowest = lowest;
    }

    void begin(Role role) {
        lowest = role;
    }

    Role lowest() {
        return lowest;
    }

    long version() {
        return version;
    }
}
