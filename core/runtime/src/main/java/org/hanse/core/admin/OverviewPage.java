package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.view.Messages;
import org.hanse.core.view.View;

/** The start page of the administration: what serves, and what asks for attention. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin")
public class OverviewPage {

    private static final int LATEST = 5;

    private final Administration administration;
    private final PluginCards cards;
    private final Incidents incidents;
    private final Messages messages;
    private final MailRoute mail;

    @Inject
    OverviewPage(
            Administration administration, PluginCards cards, Incidents incidents, Messages messages, MailRoute mail) {
        this.administration = administration;
        this.cards = cards;
        this.incidents = incidents;
        this.messages = messages;
        this.mail = mail;
    }

    /** Show the page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        List<PluginCard> plugins = cards.all();
        Generations generations = administration.generations();
        return new View(
                "admin/overview.vm",
                Map.of(
                        "generation",
                                generations
                                        .switchboard()
                                        .current()
                                        .map(Generation::number)
                                        .orElse(0L),
                        "running",
                                plugins.stream()
                                        .filter(card -> card.state().equals("RUNNING"))
                                        .count(),
                        "others",
                                plugins.stream()
                                        .filter(OverviewPage::asksForAttention)
                                        .toList(),
                        "letters", administration.letters().latest(LATEST).size(),
                        "incidents", incidents.list().stream().limit(LATEST).toList(),
                        "failing",
                                administration.jobs().states().stream()
                                        .filter(job -> job.failures() > 0)
                                        .count(),
                        "mail", mail,
                        "endless",
                                mail.isOpen()
                                        && administration
                                                .configuration()
                                                .text("hanse.address")
                                                .isEmpty(),
                        "gaps", messages.gaps(),
                        "audit", AuditRow.latest(generations.audit(), LATEST)));
    }

    private static boolean asksForAttention(PluginCard card) {
        return !card.state().equals("RUNNING") && !card.state().equals("DISABLED");
    }
}
