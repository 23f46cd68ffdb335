package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.notification.Audience;
import org.hanse.api.signal.SignalListener;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;

/**
 * Brings a notice to its members, a batch a transaction: a reply to a topic that ten thousand follow costs its author one
 * row.
 */
class Expansion implements SignalListener<Notice> {

    private static final int BATCH = 200;

    private final Catalogue catalogue;
    private final Recipients recipients;
    private final Filing filing;
    private final Signals signals;
    private final Ids ids;

    @Inject
    Expansion(Catalogue catalogue, Recipients recipients, Filing filing, Signals signals, Ids ids) {
        this.catalogue = catalogue;
        this.recipients = recipients;
        this.filing = filing;
        this.signals = signals;
        this.ids = ids;
    }

    @Override
    public void on(Notice notice) {
        // A type whose plugin has gone meanwhile has no words any more.
        catalogue.kind(notice.type()).ifPresent(kind -> tell(kind, notice));
    }

    private void tell(Kind kind, Notice notice) {
        if (!notice.members().isEmpty()) {
            filing.file(kind, notice, recipients.of(notice, notice.members()));
        }
        Audience audience = notice.audience();
        if (audience != null) {
            List<Long> some = recipients.ofAudience(audience, notice.after(), BATCH);
            filing.file(
                    kind,
                    notice,
                    recipients.of(notice, some).stream()
                            .filter(member -> !notice.members().contains(member))
                            .toList());
            if (some.size() == BATCH) {
                signals.send(notice.goingOn(ids.next(), some.get(BATCH - 1)));
            }
        }
    }
}
