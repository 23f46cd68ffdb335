package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanse.api.view.Html;

/** A version of a community's charter; never changed. */
@Entity(name = "core_charter")
@Table(name = "hanse_charter")
@NamedQuery(
        name = "core_charter.version",
        query = "select new org.hanse.core.community.Charter(h.number, h.source, h.html, h.author, m.name, h.published)"
                + " from core_charter h left join core_member m on m.id = h.author"
                + " where h.community = :community and h.number = :number")
@NamedQuery(
        name = "core_charter.versions",
        query = "select new org.hanse.core.community.Charter(h.number, '', '', h.author, m.name, h.published)"
                + " from core_charter h left join core_member m on m.id = h.author"
                + " where h.community = :community order by h.number desc")
public class CharterEntity {

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column
    private int number;

    @Column
    private String source = "";

    @Column
    private String html = "";

    @Column(name = "author_id")
    private long author;

    @Column(name = "published_at")
    private Instant published = Instant.EPOCH;

    protected CharterEntity() {}

    CharterEntity(long id, long community, int number, String source, Html html, long author, Instant published) {
        this.id = id;
        this.community = community;
        this.number = number;
        this.source = source;
        this.html = html.markup();
        this.author = author;
        this.published = published;
    }
}
