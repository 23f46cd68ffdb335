package org.hanse.core.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import org.hanse.api.HanseException;
import org.hanse.api.host.AddressRefusedException;
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
            deliver(letter, to.get(), address.get());
        } else {
            LOG.debug(
                    "letter {} is not sent: its member has no address or wants no mail, or mail is off by now",
                    letter.subject());
        }
    }

    private void deliver(Letter letter, MailAddress to, String address) {
        try {
            route.send(letter, address, waysOut.of(letter.to(), to.locale(), way(letter)));
            addresses.taken(letter.to(), to);
        } catch (HanseException e) {
            if (e.getCause() instanceof AddressRefusedException) {
                addresses.refused(letter.to());
            }
            throw e;
        }
    }

    private static String way(Letter letter) {
        String way = letter.way();
        return way == null ? WaysOut.ALL : way;
    }
}
