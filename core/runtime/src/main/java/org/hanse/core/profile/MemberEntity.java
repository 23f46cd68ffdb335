package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hanse.core.security.PeopleSight;
import org.jspecify.annotations.Nullable;

/** A person who uses Hanse; other domains join it by its entity name for the names of people. */
@Entity(name = "core_member")
@Table(name = "hanse_member")
@NamedQuery(
        name = "core_member.some",
        query =
                "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar) from core_member m where m.id in :ids"
                        + " order by m.id")
@NamedQuery(
        name = "core_member.silence",
        query = "update core_member m set m.headline = '' where exists (select v.id from core_profile_value v"
                + " where v.member = m.id and v.item = :item)")
@NamedQuery(name = "core_member.picture", query = "select m.avatarText from core_member m where m.id = :id")
@NamedQuery(
        name = "core_member.address",
        query =
                "select new org.hanse.core.profile.MailAddress(m.name, m.email, m.language, m.zone, m.mailStopped, m.mailRefusals)"
                        + " from core_member m where m.id = :id"
                        + " and not exists (select d.member from core_departure d where d.member = m.id)")
@NamedQuery(
        name = "core_member.stop-mail",
        query = "update core_member m set m.mailStopped = :stopped, m.mailRefusals = 0 where m.id = :id")
@NamedQuery(name = "core_member.mail-taken", query = "update core_member m set m.mailRefusals = 0 where m.id = :id")
@NamedQuery(
        name = "core_member.mail-refused",
        query = "update core_member m set m.mailRefusals = m.mailRefusals + 1, m.mailRefusedAt = :now"
                + " where m.id = :id and m.mailRefusedAt <= :yesterday")
@NamedQuery(
        name = "core_member.lines",
        query = "select new org.hanse.core.profile.MemberLine(m.id, m.name, m.headline, m.created)"
                + " from core_member m where m.id in :ids"
                + " and " + PeopleSight.LISTED)
@NamedQuery(
        name = "core_member.open",
        query = "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar) from core_member m"
                + " where m.id in :ids and " + PeopleSight.OPEN)
@NamedQuery(
        name = "core_member.audience",
        query = "select r.id from core_member r, core_member m where m.id = :id and r.id in :members and "
                + PeopleSight.OPEN_TO_EACH)
@NamedQuery(name = "core_member.ids", query = "select m.id from core_member m where m.id > :after order by m.id")
public class MemberEntity {

    /** The longest name and headline, in characters. */
    static final int LINE = 200;

    @Id
    private long id;

    @Column(length = LINE)
    private String name = "";

    @Column(length = LINE)
    private String headline = "";

    @Column(length = HostPerson.LONGEST_EMAIL)
    private @Nullable String email;

    @Column(length = HostPerson.LONGEST_LANGUAGE)
    private String language = "";

    @Column(length = HostPerson.LONGEST_ZONE)
    private String zone = "";

    @Column(length = 16)
    private String avatar = "";

    @Column(name = "avatar_text", length = LINE)
    private String avatarText = "";

    @Column(name = "mail_stopped")
    private boolean mailStopped;

    @Column(name = "mail_refusals")
    private int mailRefusals;

    @Column(name = "mail_refused_at")
    private Instant mailRefusedAt = Instant.EPOCH;

    @Column(updatable = false)
    private Instant created = Instant.EPOCH;

    @Version
    private long version;

    /** For the persistence provider. */
    protected MemberEntity() {}

    MemberEntity(long id, HostPerson person, Instant created) {
        this.id = id;
        this.created = created;
        follow(person);
    }

    /** Take over what the host says; return whether the name has changed. */
    boolean follow(HostPerson person) {
        boolean renamed = !name.equals(person.name());
        name = person.name();
        mailRefusals = Objects.equals(email, person.email()) ? mailRefusals : 0;
        email = person.email();
        language = person.language();
        zone = person.zone();
        return renamed;
    }

    /** Take over the line under the name; return whether it has changed. */
    boolean introduce(String line) {
        String before = headline;
        headline = shortened(line);
        return !headline.equals(before);
    }

    void picture(String hash, String text) {
        avatar = hash;
        avatarText = shortened(text);
    }

    String avatar() {
        return avatar;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    static String shortened(String line) {
        String stripped = line.strip();
        if (stripped.length() <= LINE) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(LINE - 2)) ? LINE - 2 : LINE - 1;
        return stripped.substring(0, end).strip() + "…";
    }
}
