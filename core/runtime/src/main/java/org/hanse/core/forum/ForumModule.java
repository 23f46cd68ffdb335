package org.hanse.core.forum;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.TopicType;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Facet;
import org.hanse.api.security.Acl;
import org.hanse.api.view.Slots;

/** What forums contribute to core. */
public final class ForumModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Forum.TOPIC_TYPE, "discussion", new TopicType("≡", false))
                .add(Forum.TOPIC_TYPE, "question", new TopicType("?", true))
                .add(Job.POINT, "render-posts-again", RenderAgain.class)
                .add(Acl.POINT, "topic", TopicAcl.class)
                .add(Acl.POINT, "post", PostAcl.class)
                .permission(Forum.WRITE)
                .fragment(Slots.HOST_LATEST_TOPICS, "forum/latest.vm", LatestTopics.class)
                .fragment(Slots.HOST_DISCUSSION, "forum/discussion.vm", PageDiscussion.class)
                .fragment(Slots.HOST_COUNTER, "forum/counter.vm", Counter.class)
                .fragment(Slots.HOST_UNANSWERED, "forum/unanswered.vm", Unanswered.class)
                .fragment(Slots.HOST_WHO_KNOWS, "forum/who-knows.vm", WhoKnows.class);
        store(to);
        care(to);
        to.add(DocumentSource.POINT, "topics", TopicDocuments.class)
                .add(DocumentSource.POINT, "posts", PostDocuments.class)
                .add(Facet.POINT, new Facet(TopicDocuments.TAG));
        serve(to);
        syndicate(to);
        tell(to);
    }

    private static void store(Contributions to) {
        to.entities(TopicEntity.class, PostEntity.class, RevisionEntity.class, TagEntity.class, TopicLinkEntity.class)
                .beans(StoredTopics.class, StoredArchive.class, TopicReader.class, PostReader.class)
                .entities(TopicCountEntity.class)
                .beans(TopicCounts.class, Voices.class)
                .beans(TopicWriter.class, PostEditor.class, Composer.class, TopicTypes.class);
    }

    private static void care(Contributions to) {
        to.beans(WrittenWork.class, NamedInTexts.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "topics",
                        PersonalData.in("hanse_topic").asContribution())
                .add(
                        Privacy.PERSONAL_DATA,
                        "tags",
                        PersonalData.in("hanse_topic_tag").asContribution())
                .add(
                        Privacy.PERSONAL_DATA,
                        "posts",
                        PersonalData.in("hanse_post").asContribution())
                .add(
                        Privacy.PERSONAL_DATA,
                        "earlier-texts",
                        PersonalData.in("hanse_post_revision").asContribution())
                .add(Privacy.EXPORTER, ForumExporter.class)
                .add(Privacy.ERASER, ForumEraser.class);
    }

    private static void serve(Contributions to) {
        to.beans(TypeViews.class, TopicItems.class, TopicPages.class, Revisions.class)
                .resource(CommunityPage.class)
                .resource(ComposePage.class)
                .resource(TopicPage.class)
                .resource(EditPage.class)
                .resource(HistoryPage.class)
                .resource(CommentForm.class)
                .resource(TopicsApi.class);
    }

    private static void syndicate(Contributions to) {
        to.beans(FeedEntries.class)
                .resource(LatestFeed.class)
                .resource(CommunityFeed.class)
                .resource(TopicFeed.class);
    }

    private static void tell(Contributions to) {
        to.add(Notifications.SUBJECT, "topic", TopicSubjects.class)
                .add(Notifications.SUBJECT, "post", PostSubjects.class)
                .add(Notifications.AUDIENCE, "topic", TopicAudience.class)
                .add(
                        Notifications.TYPE,
                        "topic-reply",
                        NotificationType.of(Importance.NORMAL, Channel.IN_APP, Channel.MAIL))
                .add(
                        Notifications.TYPE,
                        "reply",
                        NotificationType.of(Importance.NORMAL, Channel.IN_APP, Channel.DIGEST))
                .add(Notifications.DIGEST_SECTION, "new-topics", NewTopics.class)
                .on(PostWritten.class, ReplyNotices.class);
    }
}
