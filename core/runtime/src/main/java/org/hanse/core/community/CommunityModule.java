package org.hanse.core.community;

import java.util.List;
import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.Communities;
import org.hanse.api.community.MembershipChanged;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.security.Acl;

/** What communities contribute to core. */
public final class CommunityModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(CommunityEntity.class, GroupEntity.class)
                .entities(TextEntity.class, SlugEntity.class, CharterEntity.class, ConsentEntity.class)
                .entities(PictureEntity.class)
                .beans(StoredCommunities.class, CommunityBook.class, Editing.class, Former.class)
                .beans(Charters.class, Threshold.class, CommunityPictures.class)
                .resource(AboutPage.class)
                .resource(EditPage.class)
                .resource(SettingsApi.class)
                .resource(PicturePages.class)
                .resource(PictureResource.class)
                .resource(CharterPage.class)
                .resource(CharterApi.class)
                .add(Privacy.PERSONAL_DATA, "charters", PersonalData.in("hanse_charter_consent", "hanse_charter"))
                .resource(HomePage.class)
                .resource(NewCommunityPage.class)
                .resource(CommunitiesApi.class)
                .add(Acl.POINT, "community", CommunityAcl.class)
                .add(DocumentSource.POINT, "communities", CommunityDocuments.class)
                .permission(Communities.MANAGE)
                .permission(Communities.CHARTER)
                .permission(Communities.ARCHIVE);
        members(to);
        admissions(to);
        invitations(to);
        facilitation(to);
        notices(to);
    }

    private static void facilitation(Contributions to) {
        to.entities(PresenceEntity.class)
                .beans(Presences.class, PresenceBook.class, Care.class)
                .on(TopicOpened.class, FirstTopics.class)
                .on(PostWritten.class, FirstReplies.class)
                .add(Privacy.PERSONAL_DATA, "presences", PersonalData.in("hanse_presence"))
                .resource(FacilitationPage.class)
                .resource(RequestsApi.class);
    }

    private static void notices(Contributions to) {
        to.on(MembershipChanged.class, StandingNotices.class)
                .add(Notifications.SUBJECT, StandingNotices.STANDING, StandingSubjects.class)
                .add(Notifications.SUBJECT, StandingNotices.REQUEST, RequestSubjects.class)
                .add(
                        Notifications.TYPE,
                        "membership-request",
                        NotificationType.of(Importance.HIGH, Channel.IN_APP, Channel.MAIL))
                .add(
                        Notifications.TYPE,
                        "membership-invited",
                        NotificationType.of(Importance.TRANSACTIONAL, Channel.IN_APP, Channel.MAIL));
        for (String decision :
                List.of("membership-admitted", "membership-refused", "membership-removed", "membership-role")) {
            to.add(Notifications.TYPE, decision, NotificationType.of(Importance.HIGH, Channel.IN_APP, Channel.MAIL));
        }
    }

    private static void members(Contributions to) {
        to.entities(MembershipEntity.class, StandingEntity.class, TransitionEntity.class)
                .beans(Memberships.class, Standings.class, Histories.class, Participants.class, Roster.class)
                .beans(Leaving.class, Ownerless.class)
                .on(MemberDeparted.class, DepartedMembers.class)
                .resource(LeavingPages.class)
                .resource(OwnerlessPages.class)
                .resource(MembershipPage.class)
                .resource(HistoryPage.class)
                .resource(MembersPage.class)
                .resource(MemberPage.class)
                .resource(MembersApi.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "memberships",
                        PersonalData.in("hanse_membership", "hanse_standing").because(LegalBasis.CONTRACT))
                .add(Privacy.PERSONAL_DATA, "transitions", PersonalData.in("hanse_transition"))
                .add(Notifications.SUBJECT, "community", CommunitySubjects.class)
                .add(Notifications.AUDIENCE, "community", CommunityAudience.class)
                .add(Privacy.EXPORTER, MembershipData.class)
                .add(Privacy.ERASER, MembershipData.class)
                .permission(Communities.ROLES);
    }

    private static void admissions(Contributions to) {
        to.beans(Joining.class, Admissions.class)
                .beans(GroupRules.class, GroupFollowing.class, GroupMemberships.class)
                .fragment(Entrance.SLOT, "community/entrance.vm", Entrance.class)
                .resource(JoinPage.class)
                .resource(MembershipForms.class)
                .permission(Communities.ADMIT);
    }

    private static void invitations(Contributions to) {
        to.entities(InvitationEntity.class)
                .add(Privacy.PERSONAL_DATA, "invitations", PersonalData.in("hanse_invitation"))
                .beans(Invitations.class, InvitationRules.class, PersonalInvitations.class, Guests.class)
                .beans(InvitationViews.class, InvitationTable.class)
                .on(InvitationToSend.class, InvitationPostman.class)
                .add(Job.POINT, "end-invitations", InvitationExpiry.class)
                .resource(InvitationsPage.class)
                .resource(InvitationsApi.class)
                .resource(InvitationPage.class)
                .resource(CallsPage.class)
                .setting(InvitationRules.MAILS)
                .permission(Communities.INVITE);
    }
}
