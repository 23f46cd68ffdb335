package org.hanse.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.profile.AddressBook;
import org.hanse.core.profile.MailAddress;

/** Keeps mail until the transaction that it belongs to has committed. */
@ApplicationScoped
class QueueingMailer implements Mailer, Mailings {

    private final MailRoute route;
    private final AddressBook addresses;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    QueueingMailer(MailRoute route, AddressBook addresses, Signals signals, Ids ids, Clock clock) {
        this.route = route;
        this.addresses = addresses;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Locale language(long member) {
        return addresses.find(member).map(MailAddress::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public void send(Mail mail) {
        if (route.isOpen()) {
            signals.send(Letter.of(ids.next(), mail, clock.instant()));
        }
    }

    @Override
    public void send(Mail mail, String markup, String way) {
        if (route.isOpen()) {
            signals.send(Letter.of(ids.next(), mail, clock.instant()).with(markup, way));
        }
    }
}
