package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hanse.core.forum.ForumArchive.ArchivedRevision;
import org.hanse.core.privacy.Redaction;
import org.jspecify.annotations.Nullable;

/** A text that a post, or the title or tags of its topic, had earlier. */
@Entity(name = "core_post_revision")
@Table(name = "hanse_post_revision")
@NamedQuery(
        name = "core_post_revision.of-post",
        query =
                "select new org.hanse.core.forum.Revision(r.id, r.author, a.name, a.avatar, r.field, r.source, r.comment, r.created)"
                        + " from core_post_revision r left join core_member a on a.id = r.author"
                        + " where r.post = :post and r.id < :key order by r.id desc")
public class RevisionEntity {

    @Id
    private long id;

    @Column(name = "post_id")
    private long post;

    @Column(name = "author_id")
    private long author;

    @Column(name = "field_name")
    private String field = "";

    @Column
    private String source = "";

    @Column(name = "remark")
    private String comment = "";

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    /** Never set: it tells EclipseLink which rows to insert first. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id", insertable = false, updatable = false)
    private @Nullable PostEntity parent;

    protected RevisionEntity() {}

    RevisionEntity(ArchivedRevision from) {
        this.id = from.id();
        this.post = from.post();
        this.author = from.author();
        this.field = from.field();
        this.source = from.source();
        this.comment = from.comment();
        this.created = from.created();
    }

    /** Take a person out of the text. */
    void redact(Redaction redaction) {
        source = redaction.markdown(source);
    }

    /** Take quotes of what a person wrote out of the text. */
    void unquote(Redaction redaction, List<String> written) {
        source = redaction.unquoted(source, written);
    }

    long id() {
        return id;
    }

    long post() {
        return post;
    }
}
