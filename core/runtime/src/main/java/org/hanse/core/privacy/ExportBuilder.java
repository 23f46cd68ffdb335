package org.hanse.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.hanse.api.mail.Mailer;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.settings.Settings;

/** Puts an export together: into files first, so that it needs no more memory than an item, then into the database. */
@ApplicationScoped
class ExportBuilder {

    private final EntityManager entities;
    private final Telling telling;
    private final DataClasses classes;
    private final ExportFolder folder;
    private final Members members;
    private final Mailer mailer;
    private final Notifier notifier;
    private final Settings settings;
    private final Clock clock;

    @Inject
    ExportBuilder(
            EntityManager entities,
            Telling telling,
            DataClasses classes,
            ExportFolder folder,
            Members members,
            Mailer mailer,
            Notifier notifier,
            Settings settings,
            Clock clock) {
        this.entities = entities;
        this.telling = telling;
        this.classes = classes;
        this.folder = folder;
        this.members = members;
        this.mailer = mailer;
        this.notifier = notifier;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected ExportBuilder() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void build(long id) {
        ExportEntity export = entities.find(ExportEntity.class, id);
        if (export == null || export.state() != ExportState.WAITING) {
            return;
        }
        long member = export.member();
        Locale locale = mailer.language(member);
        String name = members.find(member).map(Member::name).orElse("");
        ExportPage page = new ExportPage(classes, locale, name, clock.instant());
        try (ExportFiles files = new ExportFiles(folder.open(), page);
                PartStream out = new PartStream(entities, id)) {
            telling.tell(member, locale, files);
            files.zip(out);
            long size = out.size();
            out.close();
            entities.find(ExportEntity.class, id)
                    .ready(size, clock.instant().plus(Duration.ofDays(settings.get(Exports.DAYS))));
            notifier.notify(Notification.to(member, "core:export-ready", new Subject("core:export", id)));
        }
    }
}
