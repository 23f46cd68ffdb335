package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The addresses that the host gave of its users, there is no other source; and who of them wants no mail. */
@ApplicationScoped
public class AddressBook {

    private final EntityManager entities;

    @Inject
    AddressBook(EntityManager entities) {
        this.entities = entities;
    }

    /** Return where to write to a member, empty if there is no such member. */
    public Optional<MailAddress> find(long member) {
        return entities
                .createNamedQuery("core_member.address", MailAddress.class)
                .setParameter("id", member)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Return whether a member wants mail, as everybody does at first. */
    public boolean wantsMail(long member) {
        return find(member).filter(known -> !known.stopped()).isPresent();
    }

    /** Store whether a member wants mail; return whether there is such a member. */
    @Transactional
    public boolean wantMail(long member, boolean wanted) {
        return entities.createNamedQuery("core_member.stop-mail")
                        .setParameter("id", member)
                        .setParameter("stopped", !wanted)
                        .executeUpdate()
                == 1;
    }
}
