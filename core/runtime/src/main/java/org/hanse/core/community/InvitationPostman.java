package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.view.Links;
import org.hanse.core.mail.Strangers;
import org.hanse.core.signal.SlowListener;
import org.hanse.core.view.CoreWords;

/** Sends invitations to people who are no members yet; each time with a token of its own, which ends the one before. */
class InvitationPostman implements SlowListener<InvitationToSend> {

    private final EntityManager entities;
    private final Members members;
    private final Strangers strangers;
    private final Links links;
    private final Clock clock;

    @Inject
    InvitationPostman(EntityManager entities, Members members, Strangers strangers, Links links, Clock clock) {
        this.entities = entities;
        this.members = members;
        this.strangers = strangers;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void on(InvitationToSend waiting) {
        InvitationEntity invitation =
                entities.find(InvitationEntity.class, waiting.subject(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (invitation != null && invitation.isOpen(now) && invitation.email() != null) {
            Token token = Token.create(invitation.id());
            invitation.send(token, now);
            send(waiting, invitation, token, now);
        }
    }

    private void send(InvitationToSend waiting, InvitationEntity invitation, Token token, Instant now) {
        CommunityEntity community = entities.find(CommunityEntity.class, invitation.community());
        String address = invitation.email();
        if (community == null || address == null) {
            return;
        }
        Locale language = Locale.forLanguageTag(community.community().language());
        String name = community.community().name();
        String inviter = members.find(invitation.inviter()).map(Member::name).orElse(name);
        String note = invitation.note().isEmpty() ? "" : invitation.note() + "\n\n";
        strangers.write(
                waiting.version(),
                address,
                language,
                CoreWords.in(language, "community.mail.subject", inviter, name),
                CoreWords.in(language, "community.mail.greeting", inviter, name) + "\n\n" + note
                        + CoreWords.in(language, "community.mail.link") + "\n"
                        + links.page("invitation/" + token.text()),
                now);
    }
}
