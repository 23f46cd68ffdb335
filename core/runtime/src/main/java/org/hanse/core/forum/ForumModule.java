package org.hanse.core.forum;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.job.Job;
import org.hanse.api.view.Slots;

/** What forums contribute to core. */
public final class ForumModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Forum.TOPIC_TYPE, "discussion", new TopicType("≡", false))
                .add(Forum.TOPIC_TYPE, "question", new TopicType("?", true))
                .add(Job.POINT, "render-posts-again", RenderAgain.class)
                .permission(Forum.WRITE)
                .fragment(Slots.HOST_LATEST_TOPICS, "forum/latest.vm", LatestTopics.class)
                .fragment(Slots.HOST_DISCUSSION, "forum/discussion.vm", PageDiscussion.class)
                .fragment(Slots.HOST_COUNTER, "forum/counter.vm", Counter.class)
                .fragment(Slots.HOST_UNANSWERED, "forum/unanswered.vm", Unanswered.class)
                .fragment(Slots.HOST_WHO_KNOWS, "forum/who-knows.vm", WhoKnows.class);
        store(to);
        serve(to);
        syndicate(to);
    }

    private static void store(Contributions to) {
        to.entities(TopicEntity.class, PostEntity.class, RevisionEntity.class, TagEntity.class, TopicLinkEntity.class)
                .beans(StoredTopics.class, StoredArchive.class, TopicReader.class, PostReader.class)
                .entities(TopicCountEntity.class)
                .beans(TopicCounts.class, Voices.class)
                .beans(TopicWriter.class, PostEditor.class, Composer.class, TopicTypes.class);
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
}
