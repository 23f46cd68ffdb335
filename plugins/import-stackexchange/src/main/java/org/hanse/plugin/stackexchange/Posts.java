package org.hanse.plugin.stackexchange;

import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportedPost;

/** What questions and answers have in common. */
final class Posts {

    private Posts() {}

    static ImportedPost post(Row row, String topic, Post.Kind kind, boolean accepted) throws MalformedRow {
        return new ImportedPost(
                row.key("Id"),
                topic,
                kind,
                "",
                row.optionalKey("OwnerUserId"),
                row.optional("OwnerDisplayName"),
                row.required("Body"),
                row.integer("Score"),
                accepted,
                row.time("CreationDate"),
                row.time(row.has("LastEditDate") ? "LastEditDate" : "CreationDate"));
    }
}
