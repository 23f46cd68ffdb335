package org.hanse.plugin.stackexchange;

import java.util.Map;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedTopic;

/** Questions are topics with their first post. Posts of other kinds than question and answer are reported. */
record Questions(ImportTarget target, PostIndex index) implements RowHandler {

    static final int QUESTION = 1;
    static final int ANSWER = 2;

    private static final Map<Integer, String> LEFT_OUT = Map.ofEntries(
            Map.entry(3, "tag wikis"),
            Map.entry(4, "excerpts of tag wikis"),
            Map.entry(5, "tag wikis"),
            Map.entry(6, "nominations of moderators"),
            Map.entry(7, "placeholders of wikis"),
            Map.entry(8, "wikis of privileges"));

    @Override
    public void row(Row row) throws MalformedRow {
        int type = row.integer("PostTypeId");
        if (type == QUESTION) {
            question(row);
        } else if (type != ANSWER) {
            index.leftOut().add(row.id("Id"));
            target.lost(
                    row.where(), LEFT_OUT.getOrDefault(type, "posts of type " + type) + " have no place in a forum");
        }
    }

    private void question(Row row) throws MalformedRow {
        ImportedTopic topic = new ImportedTopic(
                row.key("Id"),
                Forum.QUESTION,
                row.required("Title"),
                row.optionalKey("OwnerUserId"),
                row.optional("OwnerDisplayName"),
                TagList.parse(row.optional("Tags")),
                row.has("ClosedDate"),
                row.time("CreationDate"));
        var post = Posts.post(row, topic.key(), Post.Kind.POST, false);
        if (row.has("AcceptedAnswerId")) {
            index.accepted().add(row.id("AcceptedAnswerId"));
        }
        index.scores().expect(row.id("Id"), post.score());
        target.topic(topic);
        target.post(post);
    }
}
