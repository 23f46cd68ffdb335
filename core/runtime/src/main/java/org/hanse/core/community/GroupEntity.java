package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A group of the host whose people a community takes. */
@Entity(name = "core_community_group")
@Table(name = "hanse_community_group")
@NamedQuery(
        name = "core_community_group.admitting",
        query = "select g.id from core_community_group g where g.community = :community and g.name in :groups"
                + " order by g.id")
@NamedQuery(
        name = "core_community_group.of",
        query = "select g from core_community_group g where g.community = :community order by g.name")
@NamedQuery(
        name = "core_community_group.to-join",
        query = "select distinct c.id from core_community c join core_community_group g on g.community = c.id"
                + " where g.name in :groups and c.groupJoins = true and c.archived is null"
                + " and c.joining = org.hanse.api.community.JoinPolicy.RULE"
                + " and not exists (select s.id from core_standing s where s.community = c.id and s.member = :member"
                + " and (s.state in :settled or (s.state = org.hanse.api.community.Standing.LEFT and s.actor <> 0)))"
                + " order by c.id")
@NamedQuery(
        name = "core_community_group.to-leave",
        query = "select c.id from core_standing s join core_community c on c.id = s.community"
                + " join core_membership m on m.community = c.id and m.member = s.member and m.left is null"
                + " where s.member = :member and s.byRule = true and c.groupLeaves = true and c.archived is null"
                + " and m.role <> org.hanse.api.security.Role.OWNER"
                + " and not exists (select g.id from core_community_group g where g.community = c.id"
                + " and g.name in :groups) order by c.id")
public class GroupEntity {

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "group_name")
    private String name = "";

    protected GroupEntity() {}

    GroupEntity(long id, long community, String name) {
        this.id = id;
        this.community = community;
        this.name = name;
    }

    String name() {
        return name;
    }
}
