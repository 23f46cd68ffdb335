package org.hanse.plugin.stackexchange;

import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportTarget;

/** Answers are posts of the topic of their question. */
record Answers(ImportTarget target, PostIndex index) implements RowHandler {

    @Override
    public void row(Row row) throws MalformedRow {
        if (!row.optional("PostTypeId").equals(Integer.toString(Questions.ANSWER))) {
            return;
        }
        long id = row.id("Id");
        var post = Posts.post(
                row, row.key("ParentId"), Post.Kind.ANSWER, index.accepted().contains(id));
        index.scores().expect(id, post.score());
        target.post(post);
    }
}
