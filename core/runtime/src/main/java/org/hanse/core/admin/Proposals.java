package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Order;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.PluginJar;

/** Looks at jars that were sent here, and installs them when that is confirmed. */
@Dependent
class Proposals {

    private final Generations generations;
    private final Uploads uploads;
    private final Actor actor;

    @Inject
    Proposals(Administration administration, Actor actor) {
        this.generations = administration.generations();
        this.uploads = administration.uploads();
        this.actor = actor;
    }

    /**
     * Keep a jar and return what it would bring.
     *
     * @throws BuildFault if it cannot be installed; that is on record then
     */
    Proposal propose(byte[] bytes) {
        try {
            Proposal proposal = of(uploads.take(actor.caller(), bytes));
            note(proposal.plugin() + " " + proposal.version(), "sha256 " + proposal.sha256());
            return proposal;
        } catch (BuildFault e) {
            note(e.plugin().value(), BuildRow.Fault.of(e).toString());
            throw e;
        }
    }

    /** Return what a jar would bring that was sent before. */
    Proposal find(String sha256) {
        return of(uploads.find(actor.caller(), sha256));
    }

    Order install(String sha256) {
        return generations.orders().install(uploads.find(actor.caller(), sha256).file(), actor.name());
    }

    private void note(String subject, String detail) {
        generations.audit().note(actor.name(), "upload", subject, detail);
    }

    private Proposal of(PluginJar jar) {
        Optional<PluginPlan> running = generations.plans().stream()
                .filter(plan -> plan.plugin().equals(jar.id()))
                .findFirst();
        return new Proposal(
                jar.sha256(),
                jar.id().value(),
                jar.manifest().version(),
                running.map(PluginPlan::version).orElse(""),
                jar.manifest().requires().stream().map(PluginId::value).sorted().toList(),
                PlanReading.of(generations.preview(jar), running));
    }
}
