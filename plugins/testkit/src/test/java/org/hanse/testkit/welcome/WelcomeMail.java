package org.hanse.testkit.welcome;

import jakarta.inject.Inject;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.api.signal.SignalListener;
import org.hanse.api.view.Links;

/** Says hello to newcomers, in their language. */
public final class WelcomeMail implements SignalListener<MemberJoined> {

    private final Mailer mailer;
    private final Links links;

    @Inject
    WelcomeMail(Mailer mailer, Links links) {
        this.mailer = mailer;
        this.links = links;
    }

    @Override
    public void on(MemberJoined signal) {
        boolean french = mailer.language(signal.member()).getLanguage().equals("fr");
        String subject = french ? "Bienvenue parmi nous" : "Welcome among us";
        String text = french ? "Faites-vous connaître : " : "Let people know you: ";
        mailer.send(new Mail(signal.member(), subject, text + links.member(signal.member())));
    }
}
