package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.core.security.Sight;

/** A community as it is stored. */
@Entity(name = "core_community")
@Table(name = "hanse_community")
@NamedQuery(
        name = "core_community.after",
        query = CommunityEntity.CARD + " where c.id > :key and " + Sight.OF_COMMUNITY + " order by c.id")
@NamedQuery(
        name = "core_community.before",
        query = CommunityEntity.CARD + " where c.id < :key and " + Sight.OF_COMMUNITY + " order by c.id desc")
@NamedQuery(
        name = "core_community.by-slug",
        query = CommunityEntity.CARD + " where c.slug = :slug and " + Sight.OF_COMMUNITY)
@NamedQuery(name = "core_community.by-id", query = CommunityEntity.CARD + " where c.id = :id and " + Sight.OF_COMMUNITY)
public class CommunityEntity {

    static final String CARD = "select new org.hanse.core.community.Card(c.id, c.slug, c.name, c.summary, c.language,"
            + " c.openness, c.members, c.created) from core_community c";

    @Id
    private long id;

    @Column
    private String slug = "";

    @Column
    private String name = "";

    @Column
    private String summary = "";

    @Column
    private String language = "";

    /** The ordinal of its visibility, so that a query can ask for at least so much openness. */
    @Column(name = "openness")
    private int openness;

    @Column
    private int members;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    @Version
    private long version;

    protected CommunityEntity() {}

    CommunityEntity(long id, NewCommunity from, Instant created) {
        this.id = id;
        this.slug = from.slug();
        this.name = from.name();
        this.summary = from.summary();
        this.language = from.language();
        this.openness = from.visibility().ordinal();
        this.created = created;
    }

    long id() {
        return id;
    }

    Community community() {
        return new Card(id, slug, name, summary, language, openness, members, created).community();
    }

    void gain() {
        members++;
    }

    void lose() {
        members--;
    }
}
