package org.hanse.core.importer;

import java.util.List;
import java.util.Set;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.core.forum.ForumArchive.ArchivedRevision;

/** A text that a post had at some time. */
record RevisionStep(ImportedRevision revision) implements Step {

    private static final Set<String> FIELDS = Set.of("body", "title", "tags");
    private static final int LONGEST_COMMENT = 1000;

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.REVISION, revision.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of(new SourceKey(Kind.MEMBER, revision.author()), new SourceKey(Kind.POST, revision.post()));
    }

    @Override
    public int weight() {
        return revision.source().length();
    }

    @Override
    public Write prepare(Batch batch) throws LostItem {
        Known post = batch.require(Kind.POST, revision.post(), "the post that it is of is unknown");
        if (!FIELDS.contains(revision.field())) {
            throw new LostItem("it is the text of neither a body nor a title nor tags");
        }
        if (revision.source().length() > PostStep.LONGEST_TEXT) {
            throw new LostItem("its text is longer than %,d characters".formatted(PostStep.LONGEST_TEXT));
        }
        Author author = batch.author(revision.author(), "");
        String comment = Texts.cut(revision.comment(), LONGEST_COMMENT);
        return to -> {
            long stored = to.places()
                    .place(
                            revision.created(),
                            id -> to.forum()
                                    .revision(new ArchivedRevision(
                                            id,
                                            post.id(),
                                            author.id(),
                                            revision.field(),
                                            revision.source(),
                                            comment,
                                            revision.created())));
            return new Known(stored, post.topic());
        };
    }
}
