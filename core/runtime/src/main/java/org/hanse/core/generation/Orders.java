package org.hanse.core.generation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.WorkFolder;

/** Takes orders to change the plugins and carries them out one after the other; the answer is the number of each. */
public final class Orders {

    private static final int KEPT = 50;

    private final BuildThread thread;
    private final Publisher publisher;
    private final Records records;
    private final WorkFolder work;
    private final Jars jars;
    private final Map<Long, Order> latest = new LinkedHashMap<>();

    Orders(BuildThread thread, Publisher publisher, Records records, WorkFolder work, Jars jars) {
        this.thread = thread;
        this.publisher = publisher;
        this.records = records;
        this.work = work;
        this.jars = jars;
    }

    /** Return one of the latest orders of this node. */
    public Optional<Order> find(long number) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(number));
        }
    }

    /** Install a jar, or upgrade to it; a folder of classes is taken like a jar. */
    public Order install(Path source, String actor) {
        return place(number -> {
            try {
                return install(number, work.take(source), actor);
            } catch (BuildFault e) {
                return publisher.refused(number, actor, "install " + source.getFileName(), e);
            }
        });
    }

    private BuildReport install(long number, PluginJar jar, String actor) {
        jars.remember(jar);
        DesiredPlugin plugin = new DesiredPlugin(jar.id(), jar.manifest().version(), jar.sha256(), true);
        String subject = jar.id() + " " + jar.manifest().version();
        return publisher.change(
                number, before -> new Change(actor, "install", subject, Optional.of(jar.id()), before.with(plugin)));
    }

    /** Enable a plugin, out of quarantine if it is there. */
    public Order enable(PluginId plugin, String actor) {
        return change("enable", plugin, actor, wanted -> wanted.enabled(true));
    }

    /** Disable a plugin; its data stays. */
    public Order disable(PluginId plugin, String actor) {
        return change("disable", plugin, actor, wanted -> wanted.enabled(false));
    }

    private Order change(String act, PluginId plugin, String actor, Function<DesiredPlugin, DesiredPlugin> edit) {
        return place(number -> publisher.change(number, before -> {
            DesiredPlugin wanted = before.find(plugin)
                    .orElseThrow(() -> new HanseException(
                            ErrorCode.NOT_FOUND, "there is no plugin %s: install it first".formatted(plugin)));
            return new Change(actor, act, plugin.value(), Optional.of(plugin), before.with(edit.apply(wanted)));
        }));
    }

    /** Go back to the plugins of an earlier revision. */
    public Order rollBack(long revision, String actor) {
        return place(number -> {
            DesiredSet earlier = records.state().at(revision);
            return publisher.change(
                    number,
                    before -> new Change(
                            actor, "roll back", "to revision " + revision, Optional.empty(), earlier.plugins()));
        });
    }

    /** Say that what an absent plugin guarded need not be guarded any more. */
    public Order liftGuards(PluginId plugin, String actor) {
        return place(number -> {
            records.guards().forget(plugin);
            return publisher.change(
                    number,
                    before -> new Change(actor, "lift guards", plugin.value(), Optional.empty(), before.plugins()));
        });
    }

    private Order place(LongFunction<BuildReport> work) {
        long number = publisher.reserve();
        Order order = new Order(number, thread.begin(() -> work.apply(number)));
        synchronized (latest) {
            latest.put(number, order);
            if (latest.size() > KEPT) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        return order;
    }
}
