package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The addresses that the host gave of its users; there is no other source. */
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
}
