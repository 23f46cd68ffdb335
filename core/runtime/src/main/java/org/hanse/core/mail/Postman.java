package org.hanse.core.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import org.hanse.core.profile.AddressBook;
import org.hanse.core.profile.MailAddress;
import org.hanse.core.signal.SlowListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters over; what cannot be handed over comes again. */
final class Postman implements SlowListener<Letter> {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailRoute route;
    private final AddressBook addresses;

    @Inject
    Postman(MailRoute route, AddressBook addresses) {
        this.route = route;
        this.addresses = addresses;
    }

    @Override
    public void on(Letter letter) {
        Optional<String> address = addresses.find(letter.to()).flatMap(MailAddress::address);
        if (address.isPresent() && route.isOpen()) {
            route.send(letter, address.get());
        } else {
            LOG.debug("letter {} is not sent: its member has no address, or mail is off by now", letter.subject());
        }
    }
}
