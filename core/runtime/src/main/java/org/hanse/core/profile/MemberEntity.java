package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person who uses Hanse; other domains join it by its entity name for the names of people. */
@Entity(name = "core_member")
@Table(name = "hanse_member")
@NamedQuery(
        name = "core_member.some",
        query =
                "select new org.hanse.api.profile.Member(m.id, m.name, m.headline) from core_member m where m.id in :ids"
                        + " order by m.id")
@NamedQuery(
        name = "core_member.address",
        query = "select new org.hanse.core.profile.MailAddress(m.email, m.language, m.mailStopped)"
                + " from core_member m where m.id = :id")
@NamedQuery(
        name = "core_member.stop-mail",
        query = "update core_member m set m.mailStopped = :stopped where m.id = :id")
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

    @Column(name = "mail_stopped")
    private boolean mailStopped;

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
        email = person.email();
        language = person.language();
        return renamed;
    }

    void introduce(String line) {
        headline = shortened(line);
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
