package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A community whose members see something of a person's profile. */
@Entity(name = "core_audience_community")
@Table(name = "hanse_profile_audience_community")
@NamedQuery(
        name = "core_audience_community.own",
        query = "select new org.hanse.core.profile.OwnCommunity(c.id, c.name) from core_membership m"
                + " join core_community c on c.id = m.community"
                + " where m.member = :member and m.left is null order by c.name, c.id")
@NamedQuery(
        name = "core_audience_community.forget",
        query = "delete from core_audience_community p where p.audience = :audience")
@NamedQuery(
        name = "core_audience_community.forget-item",
        query = "delete from core_audience_community p"
                + " where p.audience in (select a.id from core_audience a where a.item = :item)")
@NamedQuery(
        name = "core_audience_community.of",
        query = "select new org.hanse.core.profile.ShownTo(p.audience, p.community) from core_audience_community p"
                + " where p.audience in :choices order by p.id")
public class AudienceCommunityEntity {

    @Id
    private long id;

    @Column(name = "audience_id")
    private long audience;

    @Column(name = "community_id")
    private long community;

    /** For the persistence provider. */
    protected AudienceCommunityEntity() {}

    AudienceCommunityEntity(long id, long audience, long community) {
        this.id = id;
        this.audience = audience;
        this.community = community;
    }
}
