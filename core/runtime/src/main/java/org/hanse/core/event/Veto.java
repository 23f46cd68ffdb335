package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.HanseException;
import org.hanse.api.event.Event;
import org.hanse.api.event.Events;
import org.hanse.api.event.Rsvp;
import org.hanse.api.event.RsvpPolicy;
import org.hanse.api.security.Decision;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.view.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the policies of plugins whether an answer may stand. One refusal is enough; no policy means no objection. */
@ApplicationScoped
class Veto {

    /** Somebody waits for the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A message of core, which every plugin's messages fall back to. */
    private static final String UNDECIDED = "event.answer.undecided";

    private static final Logger LOG = LoggerFactory.getLogger(Veto.class);

    private final AttachedPlugins attached;
    private final Messages messages;

    @Inject
    Veto(AttachedPlugins attached, Messages messages) {
        this.attached = attached;
        this.messages = messages;
    }

    /** Refuse with CONFLICT and the plugin's message if a policy denies, throws or is late. */
    void check(Event event, long member, Rsvp answer, Instant now, Locale locale) {
        for (Extension<RsvpPolicy> policy : attached.of(Events.RSVP_POLICY, event.community())) {
            Decision decision = decide(policy, event, member, answer, now);
            if (decision.denies()) {
                throw new HanseException(ErrorCode.CONFLICT, messages.text(policy.plugin(), locale, decision.reason()));
            }
        }
    }

    private static Decision decide(Extension<RsvpPolicy> policy, Event event, long member, Rsvp answer, Instant now) {
        long start = System.nanoTime();
        try {
            Decision decision = policy.value().decide(event, member, answer, now);
            if (System.nanoTime() - start <= PATIENCE.toNanos()) {
                return decision;
            }
            LOG.warn("Plugin {}: policy {} was late, which counts as a refusal", policy.plugin(), policy.name());
        } catch (HanseException e) {
            LOG.warn("Plugin {}: policy {} failed, which counts as a refusal", policy.plugin(), policy.name(), e);
        }
        return Decision.deny(UNDECIDED);
    }
}
