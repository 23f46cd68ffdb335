package org.hanse.core.signal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/**
 * Forgets the facts about a person that listeners have not heard of, dead letters among them: heard later, they would
 * write anew what was erased. What tells others of that person goes on without the name.
 */
final class SignalData implements Exporter, Eraser {

    /** As numbers stand in JSON, alone or in a list. */
    private static final List<String> NUMBERS = List.of("%:{},%", "%:{}}%", "%[{},%", "%[{}]%", "%,{},%", "%,{}]%");

    private static final int MOST = 1000;

    private final EntityManager entities;

    @Inject
    SignalData(EntityManager entities) {
        this.entities = entities;
    }

    /** Only what kind of facts wait is told: what they say is told by the domains, and mail by mail. */
    @Override
    public void export(long member, Export to) {
        for (String number : NUMBERS) {
            tell(number.replace("{}", Long.toString(member)), to);
        }
    }

    private void tell(String like, Export to) {
        List<?> rows = entities.createNativeQuery(
                        "select kind, sent_at from hanse_signal where payload like ? order by id")
                .setParameter(1, like)
                .setMaxResults(MOST)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String kind = String.valueOf(columns[0]);
            to.item(
                    "signals",
                    Map.of("fact", kind.substring(kind.lastIndexOf('.') + 1), "sent", String.valueOf(columns[1])));
        }
    }

    @Override
    public void erase(Erasure erasure) {
        for (String number : NUMBERS) {
            String like = number.replace("{}", Long.toString(erasure.member()));
            forget(like);
        }
        // What everybody has heard is of no more use; mail to others that speaks of the person is among it.
        entities.createNativeQuery("delete from hanse_signal where not exists"
                        + " (select 1 from hanse_signal_delivery d where d.signal_id = hanse_signal.id)")
                .executeUpdate();
        if (erasure.mode() != ErasureMode.CONSENT && !erasure.name().isBlank()) {
            String name = new String(JsonStringEncoder.getInstance().quoteAsString(erasure.name()));
            replace("update hanse_signal set payload = replace(payload, ?, '…') where payload like ?", name);
            replace(
                    "update hanse_signal_delivery set failure = replace(failure, ?, '…') where failure like ?",
                    erasure.name());
        }
    }

    /** One by one: a signal that commits meanwhile has deliveries that no statement before it saw. */
    private void forget(String like) {
        List<?> ids;
        do {
            ids = entities.createNativeQuery("select id from hanse_signal where payload like ?")
                    .setParameter(1, like)
                    .setMaxResults(MOST)
                    .getResultList();
            ids.forEach(id -> {
                update("delete from hanse_signal_delivery where signal_id = ?", id);
                update("delete from hanse_signal where id = ?", id);
            });
        } while (ids.size() == MOST);
    }

    /** A name with a wildcard in it finds more rows than it changes. */
    private void replace(String sql, String name) {
        entities.createNativeQuery(sql)
                .setParameter(1, name)
                .setParameter(2, "%" + name + "%")
                .executeUpdate();
    }

    private void update(String sql, Object value) {
        entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
