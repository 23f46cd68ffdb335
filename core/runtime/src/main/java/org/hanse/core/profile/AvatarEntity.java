package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hanse.core.picture.Picture;

/** The picture of a person in one size. */
@Entity(name = "core_avatar")
@Table(name = "hanse_avatar")
@NamedQuery(
        name = "core_avatar.of",
        query = "select new org.hanse.core.picture.Picture(v.size, v.type, v.content) from core_avatar v"
                + " where v.member = :member and v.hash = :hash and v.size = :size")
@NamedQuery(
        name = "core_avatar.all",
        query = "select new org.hanse.core.picture.Picture(v.size, v.type, v.content) from core_avatar v"
                + " where v.member = :member order by v.size")
@NamedQuery(name = "core_avatar.forget", query = "delete from core_avatar v where v.member = :member")
public class AvatarEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 16)
    private String hash = "";

    @Column
    private int size;

    @Column(length = 20)
    private String type = "";

    @Column
    private byte[] content = {};

    /** For the persistence provider. */
    protected AvatarEntity() {}

    AvatarEntity(long id, long member, String hash, Picture square) {
        this.id = id;
        this.member = member;
        this.hash = hash;
        this.size = square.width();
        this.type = square.type();
        this.content = square.content();
    }
}
