package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Under which issuer and subject a member is known. */
@Entity(name = "core_member_identity")
@Table(name = "hanse_member_identity")
@NamedQuery(
        name = "core_member_identity.member",
        query = "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar)"
                + " from core_member_identity i join i.member m"
                + " where i.issuer = :issuer and i.subject = :subject")
public class IdentityEntity {

    @Id
    private long id;

    @Column(length = 500)
    private String issuer = "";

    @Column(length = 200)
    private String subject = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "member_id")
    private @Nullable MemberEntity member;

    /** For the persistence provider. */
    protected IdentityEntity() {}

    IdentityEntity(long id, Identity identity, MemberEntity member) {
        this.id = id;
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.member = member;
    }

    @Nullable
    MemberEntity member() {
        return member;
    }
}
