package org.hanse.testkit;

import java.time.ZoneOffset;
import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.PluginPlan;

/** Lets the listeners of a plugin hear again what they have heard. */
record Redelivery(RunningHanse hanse) {

    void deliverAgain(PluginPlan plan) {
        Sql sql = new Sql(hanse.database());
        List<List<String>> signals = sql.rows("select id, kind from hanse_signal");
        for (Contribution.Listener listener : plan.of(Contribution.Listener.class)) {
            signals.stream()
                    .filter(signal -> signal.get(1).equals(listener.signal()))
                    .forEach(signal -> again(sql, Long.parseLong(signal.get(0)), plan, listener));
        }
    }

    private void again(Sql sql, long signal, PluginPlan plan, Contribution.Listener listener) {
        sql.update(
                "insert into hanse_signal_delivery (signal_id, listener, attempts, due_at, dead) values (?, ?, 0, ?, ?)",
                signal,
                plan.plugin() + ":" + listener.className(),
                hanse.clock().instant().atOffset(ZoneOffset.UTC),
                false);
    }
}
