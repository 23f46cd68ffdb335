package org.hanse.plugin.stackexchange;

import java.time.Instant;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedPost;

/** Comments reply to a post; the target knows that post's topic. */
record Comments(ImportTarget target, PostIndex index) implements RowHandler {

    @Override
    public void row(Row row) throws MalformedRow {
        long post = row.id("PostId");
        Instant created = row.time("CreationDate");
        if (index.leftOut().contains(post)) {
            target.lost(row.where(), "a comment on a post that is not imported");
            return;
        }
        target.post(new ImportedPost(
                "comment-" + row.id("Id"),
                "",
                Post.Kind.COMMENT,
                Long.toString(post),
                row.optionalKey("UserId"),
                row.optional("UserDisplayName"),
                CommentText.html(row.required("Text")),
                row.integer("Score"),
                false,
                created,
                created));
    }
}
