package org.hanse.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What one member is told: of similar acts one row, about the latest of them, until it is read. Lists are ordered by its
 * place, which is new whenever something is added.
 */
@Entity(name = "core_notification")
@Table(name = "hanse_notification")
@NamedQuery(
        name = "core_notification.close",
        query = "update core_notification n set n.closed = n.id" + NotificationEntity.OPEN + " and n.since < :start")
@NamedQuery(
        name = "core_notification.join",
        query = "update core_notification n set n.amount = n.amount + 1" + NotificationEntity.OPEN)
@NamedQuery(
        name = "core_notification.similar",
        query = "select n from core_notification n" + NotificationEntity.OPEN + " order by n.member")
@NamedQuery(
        name = "core_notification.after",
        query = NotificationEntity.ROWS + " where n.member = :member and n.shown = 1 and n.place < :key"
                + " order by n.place desc")
@NamedQuery(
        name = "core_notification.before",
        query = NotificationEntity.ROWS + " where n.member = :member and n.shown = 1 and n.place > :key"
                + " order by n.place")
@NamedQuery(
        name = "core_notification.one",
        query = NotificationEntity.ROWS + " where n.member = :member and n.shown = 1 and n.id = :id")
@NamedQuery(
        name = "core_notification.about",
        query = "select n.id from core_notification n where n.member = :member and n.shown = 1 and n.read is null"
                + NotificationEntity.ABOUT + " order by n.id")
@NamedQuery(name = "core_notification.read-about", query = NotificationEntity.READ + NotificationEntity.ABOUT)
@NamedQuery(name = "core_notification.read", query = NotificationEntity.READ + " and n.id = :id")
@NamedQuery(name = "core_notification.read-all", query = NotificationEntity.READ + " and n.place <= :until")
@NamedQuery(
        name = "core_notification.due-members",
        query = "select n.member from core_notification n where n.mailDue <= :now"
                + " group by n.member order by min(n.mailDue)")
@NamedQuery(
        name = "core_notification.due",
        query = "select n from core_notification n where n.member = :member and n.mailDue <= :now order by n.place")
@NamedQuery(
        name = "core_notification.postpone",
        query = "update core_notification n set n.mailDue = :later where n.member = :member and n.mailDue <= :now")
@NamedQuery(
        name = "core_notification.to-digest",
        query = NotificationEntity.ROWS + " where n.member = :member and n.digest = 1 and n.read is null"
                + " order by n.place desc")
@NamedQuery(
        name = "core_notification.digested",
        query = "update core_notification n set n.digest = 0 where n.member = :member and n.digest = 1")
@NamedQuery(
        name = "core_notification.digested-unseen",
        query = "update core_notification n set n.read = :now, n.closed = n.id"
                + " where n.member = :member and n.digest = 1 and n.shown = 0 and n.read is null")
@NamedQuery(
        name = "core_notification.old",
        query = "select count(n.id) from core_notification n where n.read < :before")
@NamedQuery(
        name = "core_notification.oldest",
        query = "select n.id from core_notification n where n.read < :before order by n.read")
@NamedQuery(name = "core_notification.delete", query = "delete from core_notification n where n.id in :ids")
public class NotificationEntity {

    static final String ROWS = "select new org.hanse.core.notification.NotificationRow(n.id, n.type, n.kind, n.object,"
            + " n.actor, n.community, n.amount, n.place, n.latest, n.read) from core_notification n";

    static final String OPEN = " where n.member in :members and n.similar = :similar and n.closed = 0";

    static final String ABOUT = " and (n.similar in :similar or n.kind = :kind and n.object = :object)";

    // No null among what is set: EclipseLink would write all values into the text of the statement.
    static final String READ = "update core_notification n set n.read = :now, n.closed = n.id, n.mailDue = :never,"
            + " n.digest = 0 where n.member = :member and n.shown = 1 and n.read is null";

    /** Stands for no time at all. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "notification_type")
    private String type = "";

    @Column(name = "subject_kind")
    private String kind = "";

    @Column(name = "subject_id")
    private long object;

    @Column(name = "actor_id")
    private @Nullable Long actor;

    @Column(name = "community_id")
    private @Nullable Long community;

    /** What similar ones have in common, with the type. */
    @Column(name = "similar_to")
    private String similar = "";

    /** 0 while similar acts are added, of which there is one for each member; then the id. */
    @Column
    private long closed;

    @Column
    private int amount = 1;

    @Column(name = "place")
    private long place;

    /** 1 in the list, 0 for mail only: EclipseLink cannot compare truth values on H2 while it changes rows. */
    @Column
    private int shown;

    @Column(name = "mail_due")
    private Instant mailDue = NEVER;

    @Column(name = "mailed_at")
    private @Nullable Instant mailed;

    @Column(name = "for_digest")
    private int digest;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "latest_at")
    private Instant latest = Instant.EPOCH;

    @Column(name = "read_at")
    private @Nullable Instant read;

    @Version
    private long version;

    /** For the persistence provider. */
    protected NotificationEntity() {}

    NotificationEntity(long id, long member, Notice notice, String similar) {
        this.id = id;
        this.member = member;
        this.type = notice.type();
        this.community = notice.community();
        this.similar = similar;
        this.closed = similar.isEmpty() ? id : 0;
        this.since = notice.at();
    }

    /** Take over the latest act; return whether there is one more unread notification. */
    boolean add(Notice notice, long newPlace, Set<Channel> channels, Instant due) {
        boolean more = shown == 0 && channels.contains(Channel.IN_APP);
        kind = notice.about().kind();
        object = notice.about().id();
        actor = notice.actor();
        place = newPlace;
        latest = notice.at();
        shown = more ? 1 : shown;
        digest = channels.contains(Channel.DIGEST) ? 1 : digest;
        if (channels.contains(Channel.MAIL) && mailDue.equals(NEVER)) {
            mailDue = due;
        }
        return more;
    }

    /** Note that a mail about it is on its way; without a place in the list nothing more happens to it. */
    void mailed(Instant at) {
        mailed = at;
        settled(at);
    }

    /** Note that there is nothing to mail. */
    void settled(Instant at) {
        mailDue = NEVER;
        digest = 0;
        if (shown == 0 && read == null) {
            read = at;
            closed = id;
        }
    }

    void postpone(Instant to) {
        mailDue = to;
    }

    long id() {
        return id;
    }

    long member() {
        return member;
    }

    String type() {
        return type;
    }

    Subject subject() {
        return new Subject(kind, object);
    }

    /** Return which mail its reader stops. */
    String way() {
        Long place = community;
        return new Way(type, place == null ? 0 : place).toString();
    }

    @Nullable
    Instant mailedAt() {
        return mailed;
    }

    NotificationRow row() {
        return new NotificationRow(id, type, kind, object, actor, community, amount, place, latest, read);
    }
}
