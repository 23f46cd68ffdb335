package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has read a version of a charter and agrees to it. */
@Entity(name = "core_charter_consent")
@Table(name = "hanse_charter_consent")
@NamedQuery(
        name = "core_charter_consent.of",
        query = "select a.id from core_charter_consent a where a.community = :community and a.member = :member"
                + " and a.number = :number")
@NamedQuery(
        name = "core_charter_consent.count",
        query = "select count(a) from core_charter_consent a join core_membership m on m.community = a.community"
                + " and m.member = a.member and m.left is null where a.community = :community and a.number = :number")
public class ConsentEntity {

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "member_id")
    private long member;

    @Column
    private int number;

    @Column(name = "given_at")
    private Instant given = Instant.EPOCH;

    protected ConsentEntity() {}

    ConsentEntity(long id, long community, long member, int number, Instant given) {
        this.id = id;
        this.community = community;
        this.member = member;
        this.number = number;
        this.given = given;
    }
}
