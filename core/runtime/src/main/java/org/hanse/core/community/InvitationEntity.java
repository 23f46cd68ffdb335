package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to whoever shows its token: sent to an address, or given as a link. Members are invited by their standing
 * alone. The address is forgotten when the invitation ends.
 */
@Entity(name = "core_invitation")
@Table(name = "hanse_invitation")
@NamedQuery(name = "core_invitation.after", query = InvitationEntity.PENDING + " and i.id < :key order by i.id desc")
@NamedQuery(name = "core_invitation.before", query = InvitationEntity.PENDING + " and i.id > :key order by i.id")
@NamedQuery(
        name = "core_invitation.same",
        query = "select i.id from core_invitation i where i.community = :community and i.email = :email"
                + " and i.ended is null order by i.id")
@NamedQuery(
        name = "core_invitation.count-of",
        query = "select count(i) from core_invitation i where i.community = :community and i.inviter = :inviter"
                + " and i.ended is null")
@NamedQuery(
        name = "core_invitation.count-mailed",
        query = "select count(i) from core_invitation i where i.inviter = :inviter and (i.sent > :since"
                + " or i.sent is null and i.email is not null)")
@NamedQuery(
        name = "core_invitation.end-of",
        query = "update core_invitation i set i.ended = :now, i.email = null, i.hash = null"
                + " where i.community = :community and i.inviter = :inviter and i.ended is null")
@NamedQuery(
        name = "core_invitation.end-late",
        query = "update core_invitation i set i.ended = :now, i.email = null, i.hash = null"
                + " where i.ended is null and i.expires < :now")
public class InvitationEntity {

    static final String PENDING = "select new org.hanse.core.community.Invitation(i.id, i.inviter, p.name, i.email,"
            + " i.most, i.used, i.created, i.sent, i.expires) from core_invitation i left join core_member p"
            + " on p.id = i.inviter where i.community = :community and i.ended is null and i.expires > :now"
            + " and (:all = true or i.inviter = :inviter)";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "inviter_id")
    private long inviter;

    @Column
    private @Nullable String email;

    @Column(name = "token_hash")
    private @Nullable String hash;

    @Column
    private String note = "";

    @Column
    private int most;

    @Column
    private int used;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    @Column(name = "sent_at")
    private @Nullable Instant sent;

    @Column(name = "expires_at")
    private Instant expires = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant ended;

    @Version
    private long version;

    protected InvitationEntity() {}

    InvitationEntity(long id, long community, long inviter, String note, int most, Instant created, Instant expires) {
        this.id = id;
        this.community = community;
        this.inviter = inviter;
        this.note = note;
        this.most = most;
        this.created = created;
        this.expires = expires;
    }

    void address(String to) {
        email = to;
    }

    void seal(Token token) {
        hash = token.hash();
    }

    void send(Token token, Instant at) {
        seal(token);
        sent = at;
    }

    /** Return whether nothing was mailed since an instant, and nothing is on its way. */
    boolean isRested(Instant since) {
        return sent != null && sent.isBefore(since);
    }

    /** Note that a mail is on its way once more, so that no other one follows it at once. */
    void resend(Instant at) {
        sent = at;
    }

    boolean isOpen(Instant now) {
        return ended == null && used < most && expires.isAfter(now);
    }

    boolean opensWith(String secret) {
        return hash != null && Token.matches(hash, secret);
    }

    void use(Instant now) {
        used++;
        if (used >= most) {
            end(now);
        }
    }

    void end(Instant now) {
        ended = now;
        email = null;
        hash = null;
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    long inviter() {
        return inviter;
    }

    String note() {
        return note;
    }

    @Nullable
    String email() {
        return email;
    }
}
