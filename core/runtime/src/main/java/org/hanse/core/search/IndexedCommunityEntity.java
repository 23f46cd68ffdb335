package org.hanse.core.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** How open the documents of a community are in the index, at most: written before they are, and lowered after. */
@Entity(name = "core_indexed_community")
@Table(name = "hanse_indexed_community")
@NamedQuery(
        name = "core_indexed_community.of",
        query = "select new org.hanse.core.search.Openness(c.id, c.openness, coalesce(i.openness, -1))"
                + " from core_community c left join core_indexed_community i on i.community = c.id"
                + " where c.id in :ids")
@NamedQuery(
        name = "core_indexed_community.moved",
        query = "select new org.hanse.core.search.Openness(c.id, c.openness, i.openness)"
                + " from core_indexed_community i join core_community c on c.id = i.community"
                + " where c.openness <> i.openness order by c.id")
@NamedQuery(
        name = "core_indexed_community.narrowed",
        query = "select c.id from core_indexed_community i join core_community c on c.id = i.community"
                + " where c.openness < i.openness order by c.id")
@NamedQuery(
        name = "core_indexed_community.settle",
        query = "update core_indexed_community i set i.openness = :now"
                + " where i.community = :community and i.openness = :indexed")
@NamedQuery(
        name = "core_indexed_community.names",
        query = "select new org.hanse.core.search.CommunityName(c.id, c.slug, c.name) from core_community c"
                + " where c.id in :ids")
public class IndexedCommunityEntity {

    @Id
    @Column(name = "community_id")
    private long community;

    @Column
    private int openness;

    /** For the persistence provider. */
    protected IndexedCommunityEntity() {}

    IndexedCommunityEntity(long community, int openness) {
        this.community = community;
        this.openness = openness;
    }

    void become(int other) {
        openness = other;
    }
}
