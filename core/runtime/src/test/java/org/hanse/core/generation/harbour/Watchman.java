package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.api.signal.SignalListener;

/** Hears of topics and writes to who opened them; French is too much for it. */
final class Watchman implements SignalListener<TopicOpened> {

    private final Logbook logbook;
    private final Mailer mailer;

    @Inject
    Watchman(Logbook logbook, Mailer mailer) {
        this.logbook = logbook;
        this.mailer = mailer;
    }

    @Override
    public void on(TopicOpened signal) {
        logbook.note("heard " + signal.subject());
        mailer.send(new Mail(signal.author(), "Ahoy", "Topic " + signal.subject()));
        if (mailer.language(signal.author()).getLanguage().equals("fr")) {
            throw new HanseException(ErrorCode.PLUGIN_FAILED, "no word of French");
        }
    }
}
