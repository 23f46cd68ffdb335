package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hanse.core.picture.Picture;
import org.hanse.core.security.Sight;

/** A picture of a community in one size. */
@Entity(name = "core_community_picture")
@Table(name = "hanse_community_picture")
@NamedQuery(
        name = "core_community_picture.of",
        query = "select new org.hanse.core.picture.Picture(v.width, v.type, v.content) from core_community_picture v"
                + " join core_community c on c.id = v.community where v.community = :community and v.hash = :hash"
                + " and v.width = :width and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_community_picture.forget",
        query = "delete from core_community_picture v where v.community = :community and v.look = :look")
public class PictureEntity {

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    private Look look = Look.AVATAR;

    @Column(length = 16)
    private String hash = "";

    @Column
    private int width;

    @Column(length = 20)
    private String type = "";

    @Column
    private byte[] content = {};

    /** For the persistence provider. */
    protected PictureEntity() {}

    PictureEntity(long id, long community, Look look, String hash, Picture picture) {
        this.id = id;
        this.community = community;
        this.look = look;
        this.hash = hash;
        this.width = picture.width();
        this.type = picture.type();
        this.content = picture.content();
    }
}
