package org.hanse.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.Ids;
import org.hanse.core.view.CoreWords;

/** Copies of personal data: asked for, made by a job, kept for some days. */
@ApplicationScoped
public class Exports {

    /** For how many days an export can be fetched. */
    static final Setting<Integer> DAYS = Setting.number("export-days", 7, 1, 90);

    private static final Duration ONE_A = Duration.ofDays(1);
    private static final int MOST = 50;

    private final EntityManager entities;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Exports(EntityManager entities, Settings settings, Ids ids, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Exports() {
        this(null, null, null, null);
    }

    /**
     * Ask for a copy.
     *
     * @param reason why, where it is not for oneself
     * @throws HanseException CONFLICT if there is one of the last day
     */
    @Transactional
    public void ask(Caller caller, long by, long member, String reason) {
        if (!mayAsk(member)) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "privacy.refused.export"));
        }
        Asked asked = new Asked(member, by, reason, clock.instant());
        entities.persist(new ExportEntity(ids.next(), asked, clock.instant().plus(kept())));
    }

    private Duration kept() {
        return Duration.ofDays(settings.get(DAYS));
    }

    /** Return whether no copy was asked for within the last day, apart from what failed. */
    public boolean mayAsk(long member) {
        return of(member).stream()
                .filter(row -> row.state() != ExportState.FAILED)
                .noneMatch(row -> row.asked().plus(ONE_A).isAfter(clock.instant()));
    }

    /** Return the copies of a member's data, latest first. */
    public List<ExportRow> of(long member) {
        return entities.createNamedQuery("core_export.of-member", ExportRow.class)
                .setParameter("member", member)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Return a copy of a member's data that can be fetched. */
    public Optional<ExportRow> ready(long member, long id) {
        return of(member).stream()
                .filter(row -> row.id() == id && row.isReady())
                .findFirst();
    }

    /** Write the bytes of a copy. */
    public void write(long id, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            ExportPartEntity found = entities.find(ExportPartEntity.class, new ExportPartEntity.Key(id, part));
            if (found == null) {
                return;
            }
            out.write(found.bytes());
            entities.clear();
        }
    }

    List<Long> waiting() {
        return entities.createNamedQuery("core_export.waiting", Long.class)
                .setMaxResults(1)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(long id) {
        ExportEntity export = entities.find(ExportEntity.class, id);
        if (export != null) {
            export.failed();
        }
    }

    /** Delete what has expired. */
    @Transactional
    public void expire() {
        entities.createNamedQuery("core_export.expired", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList()
                .forEach(this::delete);
    }

    private void delete(long id) {
        entities.createNamedQuery("core_export_part.delete")
                .setParameter("export", id)
                .executeUpdate();
        entities.createQuery("delete from core_export e where e.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
