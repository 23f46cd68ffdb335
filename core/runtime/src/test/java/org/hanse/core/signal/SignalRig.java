package org.hanse.core.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hanse.api.Contribution;
import org.hanse.core.container.Container;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.data.CoreForTests;
import org.hanse.core.data.Database;
import org.hanse.core.data.HandClock;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.data.Sql;
import org.hanse.core.data.TimeSortedIds;
import org.hanse.core.data.Transactions;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.plugin.LoadedPlugin;

/** As much of a node as signals need. */
final class SignalRig implements AutoCloseable {

    final HandClock clock = new HandClock();
    final Sql sql;
    final Listeners listeners;
    final Outbox outbox;
    final SignalDelivery delivery;
    final DeadLetters deadLetters;
    private final Database database;
    private final PersistenceUnit unit;
    private final Container container;

    SignalRig(Database database) {
        this.database = database;
        sql = new Sql(database);
        LoadedPlugin core = CoreForTests.with(new Contribution.Listener(Rang.class.getName(), Ears.class.getName()));
        new Migrations(database).run(core);
        sql.execute("create table if not exists hanse_heard (subject bigint)");
        String name = "signals-" + UUID.randomUUID();
        unit = PersistenceUnit.open(name, database.source(), List.of(core), core.loader());
        listeners = Listeners.of(List.of(core));
        List<Class<?>> beans = new ArrayList<>(Transactions.BEANS);
        beans.addAll(listeners.types());
        container = Container.start(
                name,
                core.loader(),
                beans,
                List.of(ProvidedBean.of(EntityManagerFactory.class, ApplicationScoped.class, at -> unit.factory())));
        delivery = new SignalDelivery(container, listeners, database.source(), clock);
        outbox = new Outbox(
                listeners, new TimeSortedIds(clock), clock, () -> container.get(UnitOfWork.class), delivery::wake);
        deadLetters = new DeadLetters(database.source(), clock);
    }

    /** Send a signal in a transaction of its own, and do something before it commits. */
    void send(long subject, Runnable beforeCommit) {
        container.inRequest(() -> container.get(UnitOfWork.class).inTransaction(() -> {
            outbox.send(Rang.of(subject));
            beforeCommit.run();
            return true;
        }));
    }

    void send(long subject) {
        send(subject, () -> {});
    }

    void sendOutsideTransaction() {
        container.inRequest(() -> {
            outbox.send(Rang.of(1));
            return true;
        });
    }

    /** Deliver what is due, once, on this thread; return how many deliveries there were. */
    int deliver() {
        return deliverTo(listeners);
    }

    int deliverTo(Listeners those) {
        DeliveryQueue queue = new DeliveryQueue(database.source(), those.keys());
        Delivery once = new Delivery(container, those, queue, clock);
        List<DeliveryRow> due = queue.due(clock.instant());
        due.forEach(once::run);
        return due.size();
    }

    /** Return another node's workers on the same database. */
    SignalDelivery anotherNode() {
        return new SignalDelivery(container, listeners, database.source(), clock);
    }

    long heard() {
        return sql.number("select count(*) from hanse_heard");
    }

    long waiting() {
        return sql.number("select count(*) from hanse_signal_delivery");
    }

    @Override
    public void close() {
        container.close();
        unit.close();
        sql.execute("delete from hanse_heard");
        sql.execute("delete from hanse_signal_delivery");
        sql.execute("delete from hanse_signal");
    }
}
