package org.hanse.core.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.ReadPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds sets and publishes them. Only the build thread calls it, except to read. */
final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Surroundings around;
    private final Records records;
    private final Jars jars;
    private final PluginRules settings;
    private final Executor later;
    private final GenerationBuilder builder;
    private final Switchboard<Generation> switchboard;
    private CompletableFuture<Void> draining = CompletableFuture.completedFuture(null);
    private volatile long number;
    private volatile long revision = -1;
    private volatile Set<String> installed = Set.of();
    private volatile List<PluginJar> serving = List.of();

    /** Create a publisher that tidies up by an executor, on the thread on which it builds. */
    Publisher(
            Surroundings around, Records records, Jars jars, PluginRules settings, Duration deadline, Executor later) {
        this.later = later;
        this.around = around;
        this.records = records;
        this.jars = jars;
        this.settings = settings;
        this.builder = new GenerationBuilder(around);
        this.switchboard = new Switchboard<>(deadline, this::closedBadly);
    }

    Switchboard<Generation> switchboard() {
        return switchboard;
    }

    /** Make the tables in which the desired set lies. */
    void prepare() {
        builder.migrateCore();
    }

    private void closedBadly(List<Problem> problems) {
        problems.forEach(problem -> LOG.warn("{}", problem));
        records.reports()
                .save(new BuildReport(number, "close", true, records.clock().instant(), problems, List.of()));
    }

    Selection select(List<DesiredPlugin> wanted, Optional<PluginId> released) {
        List<Quarantined> quarantine = records.quarantine().all().stream()
                .filter(entry -> !released.equals(Optional.of(entry.problem().plugin())))
                .toList();
        return Selection.of(wanted, settings, quarantine, jars);
    }

    /** Return the plans of the set with one jar added or replaced. */
    List<ReadPlan> plans(PluginJar added) {
        return builder.plans(with(added));
    }

    String pendingMigrations(PluginJar added) {
        return builder.pendingMigrations(with(added), added);
    }

    private List<PluginJar> with(PluginJar added) {
        List<PluginJar> set = new ArrayList<>(serving);
        set.removeIf(jar -> jar.id().equals(added.id()));
        set.add(added);
        return set;
    }

    /** Do what an administrator wants, or leave everything as it is. */
    BuildReport change(long asked, Function<DesiredSet, Change> wish) {
        DesiredSet before = records.state().current();
        Change change = wish.apply(before);
        Attempt attempt = attempt(asked, change.wanted(), change.released());
        attempt.generation().ifPresent(generation -> accept(before, change, attempt.jars(), generation));
        BuildReport report = conclude(change.name(), attempt, List.of());
        audit(change.actor(), change.act(), change.subject(), report);
        return report;
    }

    private void accept(DesiredSet before, Change change, List<PluginJar> set, Generation generation) {
        try {
            set.forEach(jars::share);
            DesiredSet saved = records.state().save(before, change.wanted(), change.actor(), change.name());
            change.released().ifPresent(records.quarantine()::release);
            follows(saved);
        } catch (RuntimeException e) {
            generation.close();
            throw e;
        }
    }

    BuildReport refused(long asked, String actor, String act, BuildFault fault) {
        Attempt attempt = Attempt.failed(asked, fault, List.of(), new BuildLog());
        BuildReport report = conclude(act, attempt, List.of());
        audit(actor, "install", fault.plugin().value(), report);
        return report;
    }

    private void audit(String actor, String act, String subject, BuildReport report) {
        records.audit().note(actor, act, subject, report.toString());
    }

    /** Return the number of a generation that somebody is about to ask for; no other has it. */
    long reserve() {
        number = records.reports().number();
        return number;
    }

    Attempt attempt(List<DesiredPlugin> wanted, Optional<PluginId> released) {
        return attempt(reserve(), wanted, released);
    }

    private Attempt attempt(long asked, List<DesiredPlugin> wanted, Optional<PluginId> released) {
        // At most two generations live: the one that serves and the one that is built or drained.
        draining.join();
        BuildLog log = new BuildLog();
        List<PluginJar> set = List.of();
        try {
            set = select(wanted, released).jars();
            return Attempt.built(builder.build(asked, set, records.guards().all(), log), set, log);
        } catch (BuildFault e) {
            LOG.warn("generation {} is rejected: {}", asked, Problem.of(e), e);
            return Attempt.failed(asked, e, set, log);
        }
    }

    /** Publish what was built, if it was, and report. */
    BuildReport conclude(String act, Attempt attempt, List<Problem> earlier) {
        attempt.generation().ifPresent(generation -> publish(generation, attempt.jars()));
        List<Problem> problems = new ArrayList<>(earlier);
        attempt.problem().ifPresent(problems::add);
        BuildReport report = new BuildReport(
                attempt.number(),
                act,
                attempt.generation().isPresent(),
                records.clock().instant(),
                problems,
                attempt.timings());
        records.reports().save(report);
        LOG.info("{}", report);
        return report;
    }

    private void publish(Generation generation, List<PluginJar> set) {
        record(generation);
        serving = List.copyOf(set);
        draining = switchboard.publish(generation).thenRun(() -> later.execute(() -> jars.keepOnly(serving)));
        generation.serve(around.furnishing());
    }

    /** What is not on record would be open to all once its policy is gone: so nothing serves that is not. */
    private void record(Generation generation) {
        try {
            records.guards()
                    .record(generation.plugins().stream()
                            .map(LoadedPlugin::plan)
                            .toList());
        } catch (RuntimeException e) {
            revision = -1;
            generation.close();
            throw e;
        }
    }

    Optional<BuildReport> converge() {
        DesiredSet wanted = records.state().current();
        if (wanted.revision() == revision) {
            return Optional.empty();
        }
        Attempt attempt = attempt(wanted.plugins(), Optional.empty());
        // After the attempt: a database that is away for a moment is asked again.
        follows(wanted);
        return Optional.of(conclude("converge on revision " + revision, attempt, List.of()));
    }

    /** Note the set that this node runs, as far as it can. */
    void follows(DesiredSet set) {
        installed = set.plugins().stream().map(plugin -> plugin.id().value()).collect(Collectors.toUnmodifiableSet());
        revision = set.revision();
    }

    /** Return the ids of the plugins that are installed here, whether or not they run. */
    Set<String> installed() {
        return installed;
    }

    List<Condition> conditions() {
        List<DesiredPlugin> wanted = records.state().current().plugins();
        Map<PluginId, Condition> leftOut = leftOut(wanted);
        return wanted.stream()
                .map(plugin -> Optional.ofNullable(leftOut.get(plugin.id())).orElseGet(() -> chosen(plugin)))
                .toList();
    }

    /** A jar that cannot be opened is told of rather than thrown: this is how an administrator learns of it. */
    private Map<PluginId, Condition> leftOut(List<DesiredPlugin> wanted) {
        try {
            return select(wanted, Optional.empty()).leftOut();
        } catch (BuildFault e) {
            return Map.of(e.plugin(), waiting(e));
        }
    }

    private static Condition waiting(BuildFault fault) {
        return new Condition(
                fault.plugin(), "", Condition.State.WAITING, Optional.of(Problem.of(fault)), Optional.empty());
    }

    /** Return whether a jar is part of the serving generation. */
    boolean serves(PluginJar jar) {
        return serving.stream().anyMatch(running -> running.sha256().equals(jar.sha256()));
    }

    private Condition chosen(DesiredPlugin plugin) {
        boolean runs = serving.stream().anyMatch(jar -> jar.sha256().equals(plugin.sha256()));
        return Condition.of(plugin, runs ? Condition.State.RUNNING : Condition.State.WAITING);
    }

    CompletableFuture<Void> stop() {
        return draining.thenCompose(done -> switchboard.stop()).thenRun(() -> jars.keepOnly(List.of()));
    }
}
