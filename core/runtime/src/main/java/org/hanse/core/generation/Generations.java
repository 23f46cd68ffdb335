package org.hanse.core.generation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.ReadPlan;
import org.hanse.core.plugin.WorkFolder;

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
    private final BuildThread thread = new BuildThread();

    /**
     * Prepare; {@link #boot} builds the first generation.
     *
     * @param deadline how long a drain may take
     */
    public Generations(Surroundings around, WorkFolder work, PluginSettings settings, Duration deadline) {
        this.work = work;
        this.records = Records.in(around.database().source(), around.ids(), around.clock());
        this.jars = new Jars(work, records.jars());
        this.publisher = new Publisher(around, records, jars, settings, deadline, thread::later);
        this.boot = new BootLoop(publisher, records, settings);
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
        return thread.call(() -> boot.boot(seeded(bundled)));
    }

    private DesiredSet seeded(Collection<Path> bundled) {
        publisher.prepare();
        DesiredSet before = records.state().current();
        List<DesiredPlugin> wanted = before.plugins();
        for (PluginJar jar : taken(bundled)) {
            jars.share(jar);
            boolean enabled = before.find(jar.id()).map(DesiredPlugin::enabled).orElse(true);
            DesiredSet soFar = new DesiredSet(before.revision(), before.at(), "hanse", "boot", wanted);
            wanted = soFar.with(new DesiredPlugin(jar.id(), jar.manifest().version(), jar.sha256(), enabled));
        }
        return wanted.equals(before.plugins())
                ? before
                : records.state().save(before, wanted, "hanse", "plugins that come with the host");
    }

    /** What cannot even be read keeps nobody from starting; it stands in the reports. */
    private List<PluginJar> taken(Collection<Path> bundled) {
        List<PluginJar> taken = new ArrayList<>();
        for (Path path : bundled) {
            try {
                taken.add(work.take(path));
            } catch (BuildFault e) {
                publisher.refused("hanse", "install " + path.getFileName(), e);
            }
        }
        return taken;
    }

    /** Install a jar, or upgrade to it; a folder of classes is taken like a jar. */
    public BuildReport install(Path source, String actor) {
        return thread.call(() -> {
            try {
                return install(work.take(source), actor);
            } catch (BuildFault e) {
                return publisher.refused(actor, "install " + source.getFileName(), e);
            }
        });
    }

    private BuildReport install(PluginJar jar, String actor) {
        jars.remember(jar);
        DesiredPlugin plugin = new DesiredPlugin(jar.id(), jar.manifest().version(), jar.sha256(), true);
        String subject = jar.id() + " " + jar.manifest().version();
        return publisher.change(
                before -> new Change(actor, "install", subject, Optional.of(jar.id()), before.with(plugin)));
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

    /** Return what a jar would contribute, beside the plugins that are enabled, without installing it. */
    public PluginPlan preview(Path source) {
        return thread.call(() -> {
            PluginJar jar = work.take(source);
            return publisher.plans(jar).stream()
                    .map(ReadPlan::plan)
                    .filter(plan -> plan.plugin().equals(jar.id()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Enable a plugin, out of quarantine if it is there. */
    public BuildReport enable(PluginId plugin, String actor) {
        return change("enable", plugin, actor, wanted -> wanted.enabled(true));
    }

    /** Disable a plugin; its data stays. */
    public BuildReport disable(PluginId plugin, String actor) {
        return change("disable", plugin, actor, wanted -> wanted.enabled(false));
    }

    private BuildReport change(String act, PluginId plugin, String actor, Function<DesiredPlugin, DesiredPlugin> edit) {
        return thread.call(() -> publisher.change(before -> {
            DesiredPlugin wanted = before.find(plugin)
                    .orElseThrow(() -> new HanseException(
                            ErrorCode.NOT_FOUND, "there is no plugin %s: install it first".formatted(plugin)));
            return new Change(actor, act, plugin.value(), Optional.of(plugin), before.with(edit.apply(wanted)));
        }));
    }

    /** Go back to the plugins of an earlier revision. */
    public BuildReport rollBack(long revision, String actor) {
        return thread.call(() -> {
            DesiredSet earlier = records.state().at(revision);
            return publisher.change(before ->
                    new Change(actor, "roll back", "to revision " + revision, Optional.empty(), earlier.plugins()));
        });
    }

    /** Build what another node wanted, if it wanted something new; return what came of it. */
    public Optional<BuildReport> converge() {
        return thread.call(publisher::converge);
    }

    /** Return how each plugin fares on this node. */
    public List<Condition> conditions() {
        return publisher.conditions();
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

    /** Say that what an absent plugin guarded need not be guarded any more. */
    public BuildReport liftGuards(PluginId plugin, String actor) {
        return thread.call(() -> {
            records.guards().forget(plugin);
            return publisher.change(
                    before -> new Change(actor, "lift guards", plugin.value(), Optional.empty(), before.plugins()));
        });
    }

    /** Serve no more: drain, close everything, and return when that is done. */
    @Override
    public void close() {
        thread.close();
        CompletableFuture<Void> stopped = publisher.stop();
        stopped.join();
    }
}
