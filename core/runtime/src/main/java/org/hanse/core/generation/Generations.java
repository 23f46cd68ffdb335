package org.hanse.core.generation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.ReadPlan;
import org.hanse.core.plugin.WorkFolder;
import org.hanse.core.security.RecordedGuard;

/**
 * The one operation behind install, upgrade, enable, disable, roll back and boot: build a generation from the desired set
 * beside the one that serves, then publish or reject it.
 */
public final class Generations implements AutoCloseable {

    private final WorkFolder work;
    private final Records records;
    private final Jars jars;
    private final Publisher publisher;
    private final BootLoop boot;
    private final Seeds seeds;
    private final Orders orders;
    private final BuildThread thread = new BuildThread();

    /**
     * Prepare; {@link #boot} builds the first generation.
     *
     * @param deadline how long a drain may take
     */
    public Generations(Surroundings around, WorkFolder work, PluginRules settings, Duration deadline) {
        this.work = work;
        this.records = Records.in(around.database().source(), around.ids(), around.clock());
        this.jars = new Jars(work, records.jars());
        this.publisher = new Publisher(around, records, jars, settings, deadline, thread::later);
        this.boot = new BootLoop(publisher, records, settings);
        this.seeds = new Seeds(publisher, records, work, jars, settings);
        this.orders = new Orders(thread, publisher, records, work, jars);
    }

    /** Return what leases the serving generation. */
    public Switchboard<Generation> switchboard() {
        return publisher.switchboard();
    }

    /**
     * Build the first generation. Plugins that break it are quarantined with all that require them.
     *
     * @param bundled jars or folders of classes that come with the host: installed, or upgraded if they differ
     * @throws HanseException BAD_HOST if core itself or a required plugin is at fault
     */
    public BuildReport boot(Collection<Path> bundled) {
        return thread.call(() -> boot.boot(seeds.sown(bundled)));
    }

    /** Return who takes orders without letting anybody wait. */
    public Orders orders() {
        return orders;
    }

    /** Install a jar, or upgrade to it; a folder of classes is taken like a jar. */
    public BuildReport install(Path source, String actor) {
        return orders.install(source, actor).await();
    }

    /** Return an inbox over this: what is put into it is installed, what is taken away is disabled. */
    public Inbox inbox(Path folder, Path memory) {
        return new Inbox(folder, memory, new Inbox.Target() {
            @Override
            public PluginId add(Path file) {
                PluginJar jar = thread.call(() -> work.take(file));
                if (!publisher.serves(jar)) {
                    install(file, "inbox");
                }
                return jar.id();
            }

            @Override
            public void remove(PluginId plugin) {
                disable(plugin, "inbox");
            }
        });
    }

    /** Return what a jar would contribute, beside the plugins that run, without installing it. */
    public PluginPlan preview(Path source) {
        return thread.call(() -> preview(work.take(source)));
    }

    /** Return what a checked jar would contribute; waits for no build, as a request may not. */
    public PluginPlan preview(PluginJar jar) {
        return publisher.plans(jar).stream()
                .map(ReadPlan::plan)
                .filter(plan -> plan.plugin().equals(jar.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Return the SQL that installing a jar would run, empty if there is none. */
    public String pendingMigrations(Path source) {
        return thread.call(() -> publisher.pendingMigrations(work.take(source)));
    }

    /**
     * Return the plan of a wanted plugin, whether it runs or not.
     *
     * @throws BuildFault if its jar cannot be used
     */
    public PluginPlan plan(PluginId plugin) {
        return plans().stream()
                .filter(plan -> plan.plugin().equals(plugin))
                .findFirst()
                .orElseGet(() -> preview(jars.of(wanted(plugin))));
    }

    private DesiredPlugin wanted(PluginId plugin) {
        return records.state()
                .current()
                .find(plugin)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.NOT_FOUND, "there is no plugin %s: install it first".formatted(plugin)));
    }

    /** Enable a plugin, out of quarantine if it is there. */
    public BuildReport enable(PluginId plugin, String actor) {
        return orders.enable(plugin, actor).await();
    }

    /** Disable a plugin; its data stays. */
    public BuildReport disable(PluginId plugin, String actor) {
        return orders.disable(plugin, actor).await();
    }

    /** Go back to the plugins of an earlier revision. */
    public BuildReport rollBack(long revision, String actor) {
        return orders.rollBack(revision, actor).await();
    }

    /** Build what another node wanted, if it wanted something new; return what came of it. */
    public Optional<BuildReport> converge() {
        return thread.call(publisher::converge);
    }

    /** Return how each plugin fares on this node. */
    public List<Condition> conditions() {
        return publisher.conditions();
    }

    /** Return whether there is a plugin of an id on this node, running or not; asks no database. */
    public boolean isInstalled(String plugin) {
        return publisher.installed().contains(plugin);
    }

    /** Return the plans of the serving generation, core's first. */
    public List<PluginPlan> plans() {
        return switchboard().current().stream()
                .flatMap(generation -> generation.plugins().stream())
                .map(LoadedPlugin::plan)
                .toList();
    }

    /** Return the latest build reports, newest first. */
    public List<BuildReport> reports(int most) {
        return records.reports().latest(most);
    }

    /** Return the latest revisions of the desired set, newest first. */
    public List<DesiredSet> revisions(int most) {
        return records.state().history(most);
    }

    /** Return the audit of administrative acts. */
    public Audit audit() {
        return records.audit();
    }

    /** Return what was ever guarded and not lifted. */
    public List<RecordedGuard> guards() {
        return records.guards().all();
    }

    /** Return what is left out because it broke a cold boot. */
    public List<Quarantined> quarantined() {
        return records.quarantine().all();
    }

    /** Say that what an absent plugin guarded need not be guarded any more. */
    public BuildReport liftGuards(PluginId plugin, String actor) {
        return orders.liftGuards(plugin, actor).await();
    }

    /** Serve no more: drain, close everything, and return when that is done. */
    @Override
    public void close() {
        thread.close();
        CompletableFuture<Void> stopped = publisher.stop();
        stopped.join();
    }
}
