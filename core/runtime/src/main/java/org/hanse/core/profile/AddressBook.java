package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The addresses that the host gave of its users, there is no other source; and who of them wants no mail. */
@ApplicationScoped
public class AddressBook {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    AddressBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Return where to write to a member, empty if there is no such member or they have left the organisation. */
    public Optional<MailAddress> find(long member) {
        return entities
                .createNamedQuery("core_member.address", MailAddress.class)
                .setParameter("id", member)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Note that mail to a member was taken. */
    @Transactional(TxType.REQUIRES_NEW)
    public void taken(long member, MailAddress address) {
        if (address.refusals() > 0) {
            entities.createNamedQuery("core_member.mail-taken")
                    .setParameter("id", member)
                    .executeUpdate();
        }
    }

    /** Note that the address of a member was refused as one that does not exist, once a day. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(long member) {
        Instant now = clock.instant();
        entities.createNamedQuery("core_member.mail-refused")
                .setParameter("id", member)
                .setParameter("now", now)
                .setParameter("yesterday", now.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /** Store whether a member wants mail, at an address that is tried anew; return whether there is such a member. */
    @Transactional
    public boolean wantMail(long member, boolean wanted) {
        return entities.createNamedQuery("core_member.stop-mail")
                        .setParameter("id", member)
                        .setParameter("stopped", !wanted)
                        .executeUpdate()
                == 1;
    }
}
