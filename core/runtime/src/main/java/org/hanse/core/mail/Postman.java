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
    private final WaysOut waysOut;

    @Inject
    Postman(MailRoute route, AddressBook addresses, WaysOut waysOut) {
        this.route = route;
        this.addresses = addresses;
        this.waysOut = waysOut;
    }

    @Override
    public void on(Letter letter) {
        Optional<MailAddress> to = addresses.find(letter.to());
        Optional<String> address = to.flatMap(MailAddress::address);
        if (address.isPresent() && route.isOpen()) {
            route.send(letter, address.get(), to.flatMap(known -> waysOut.of(letter.to(), known.locale())));
        } else {
            LOG.debug(
                    "letter {} is not sent: its member has no address or wants no mail, or mail is off by now",
                    letter.subject());
        }
    }
}
