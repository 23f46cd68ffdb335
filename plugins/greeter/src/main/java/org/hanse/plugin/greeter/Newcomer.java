package org.hanse.plugin.greeter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member, and when that member first joined a community. */
@Entity(name = "greeter_newcomer")
@Table(name = "hanse_greeter_newcomer")
public class Newcomer {

    @Id
    @Column(name = "member_id")
    private long member;

    @Column(name = "joined_at")
    private Instant joined = Instant.EPOCH;

    protected Newcomer() {}

    Newcomer(long member, Instant joined) {
        this.member = member;
        this.joined = joined;
    }

    Instant joined() {
        return joined;
    }
}
