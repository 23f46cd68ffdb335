package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What a person offers or looks for, until a day. */
@Entity(name = "core_offer")
@Table(name = "hanse_offer")
@NamedQuery(
        name = "core_offer.seen",
        query = "select new org.hanse.core.profile.Offer(v.id, v.member, v.sought, v.statement, v.until)"
                + " from core_offer v" + ProfileSight.CHOSEN
                + " where v.member in :members and v.until >= :today and " + ProfileSight.OF_ITEM
                + " order by v.sought, v.id desc")
@NamedQuery(
        name = "core_offer.own",
        query = "select new org.hanse.core.profile.Offer(v.id, v.member, v.sought, v.statement, v.until)"
                + " from core_offer v where v.member = :member order by v.sought, v.id desc")
@NamedQuery(name = "core_offer.to-change", query = "select v from core_offer v where v.id = :id and v.member = :member")
public class OfferEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 100)
    private String item = "";

    @Column
    private boolean sought;

    @Column(length = 300)
    private String statement = "";

    @Column(name = "until_day")
    private LocalDate until = LocalDate.EPOCH;

    @Version
    private long version;

    /** For the persistence provider. */
    protected OfferEntity() {}

    OfferEntity(long id, long member) {
        this.id = id;
        this.member = member;
        this.item = Items.offer(id);
    }

    void become(boolean nowSought, String text, LocalDate day) {
        sought = nowSought;
        statement = text;
        until = day;
    }

    long id() {
        return id;
    }
}
