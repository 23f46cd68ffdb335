package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Caller;
import org.hanse.core.community.Memberships;
import org.hanse.core.profile.AddressBook;
import org.hanse.core.profile.MailAddress;

/** Makes readers of members who are not there. */
@ApplicationScoped
class Readers {

    private final AddressBook addresses;
    private final Memberships memberships;

    @Inject
    Readers(AddressBook addresses, Memberships memberships) {
        this.addresses = addresses;
        this.memberships = memberships;
    }

    Optional<Reader> find(long member) {
        return addresses.find(member).map(known -> reader(member, known));
    }

    private Reader reader(long member, MailAddress known) {
        Caller caller = new Caller(
                OptionalLong.of(member),
                known.name(),
                known.locale(),
                known.timeZone(),
                memberships.of(member),
                Set.of(),
                false);
        return new Reader(caller, known.address());
    }
}
