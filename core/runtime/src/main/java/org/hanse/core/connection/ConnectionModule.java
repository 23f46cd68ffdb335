package org.hanse.core.connection;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.ConnectionRequested;
import org.hanse.api.profile.MembersConnected;
import org.hanse.api.view.Slots;

/** What connections contribute to core. */
public final class ConnectionModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(ConnectionEntity.class, FollowEntity.class, BlockEntity.class)
                .beans(StoredConnections.class, RequestBlocks.class, Counterpart.class, Blocking.class)
                .resource(ConnectionForms.class)
                .resource(ConnectionsPage.class)
                .resource(ConnectionsApi.class)
                .resource(RelationApi.class)
                .fragment(Slots.PROFILE_ASIDE, "connection/acts.vm", ConnectionActs.class)
                .add(Privacy.PERSONAL_DATA, "connections", PersonalData.in("hanse_connection"))
                .add(Privacy.PERSONAL_DATA, "follows", PersonalData.in("hanse_follow"))
                .add(Privacy.PERSONAL_DATA, "blocks", PersonalData.in("hanse_block"))
                .add(Privacy.EXPORTER, ConnectionData.class)
                .add(Privacy.ERASER, ConnectionData.class);
        tell(to);
    }

    private static void tell(Contributions to) {
        NotificationType daily = NotificationType.of(Importance.NORMAL, Channel.IN_APP, Channel.DIGEST);
        to.add(
                        Notifications.TYPE,
                        "connection-request",
                        NotificationType.of(Importance.NORMAL, Channel.IN_APP, Channel.MAIL))
                .add(Notifications.TYPE, "connection-accepted", daily)
                .add(Notifications.TYPE, "followed-posts", daily)
                .add(Notifications.AUDIENCE, "followers", Followers.class)
                .on(ConnectionRequested.class, RequestNotices.class)
                .on(MembersConnected.class, AcceptanceNotices.class)
                .on(TopicOpened.class, FollowerNotices.class);
    }
}
