package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Post.Kind;
import org.hanse.api.view.Html;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.forum.ForumArchive.ArchivedPost;
import org.hanse.core.privacy.Redaction;
import org.hanse.core.security.Sight;
import org.hanse.core.view.Markdown;
import org.jspecify.annotations.Nullable;

/** A post as it is stored: its source as written, and its safe HTML rendered once. */
@Entity(name = "core_post")
@Table(name = "hanse_post")
@NamedQuery(
        name = "core_post.after",
        query = PostEntity.ROWS + " where p.topic = :topic and p.id > :key" + PostEntity.SEEN + " order by p.id")
@NamedQuery(
        name = "core_post.before",
        query = PostEntity.ROWS + " where p.topic = :topic and p.id < :key" + PostEntity.SEEN + " order by p.id desc")
@NamedQuery(
        name = "core_post.opening",
        query = PostEntity.ROWS
                + " where p.id in (select t.firstPost from core_topic t where t.id in :topics)" + PostEntity.SEEN
                + " order by p.id")
@NamedQuery(name = "core_post.stale", query = "select p from core_post p where p.htmlVersion < :version order by p.id")
@NamedQuery(
        name = "core_post.seen",
        query = "select p.id from core_post p join core_topic t on t.id = p.topic join core_community c"
                + " on c.id = t.community where p.id in :ids and " + Sight.OF_POST + " order by p.id")
@NamedQuery(
        name = "core_post.audience",
        query = "select m.id from core_member m join core_post p on p.id = :id join core_topic t on t.id = p.topic"
                + " join core_community c on c.id = t.community where m.id in :members and t.type not in :closed and "
                + Sight.UNBLOCKED_FOR_EACH + "t.author) and " + Sight.UNBLOCKED_FOR_EACH + "p.author) and "
                + Sight.OF_EACH_MEMBER + " order by m.id")
@NamedQuery(
        name = "core_post.community",
        query = "select t.community from core_post p join core_topic t on t.id = p.topic where p.id = :id")
@NamedQuery(
        name = "core_post.exists",
        query = "select p.id from core_post p where p.id = :id and p.topic = :topic" + PostEntity.SEEN)
@NamedQuery(
        name = "core_post.headlines",
        query = "select new org.hanse.core.forum.Headline(p.id, t.id, t.title) from core_post p"
                + " join core_topic t on t.id = p.topic join core_community c on c.id = t.community"
                + " where p.id in :ids and " + Sight.OF_POST + " order by p.id")
@NamedQuery(
        name = "core_post.authors",
        query = "select distinct m.id from core_post p join core_topic t on t.id = p.topic"
                + " join core_community c on c.id = t.community join core_member m on m.id = p.author"
                + " where p.topic = :topic and m.id > :key and " + Sight.UNBLOCKED_FOR_EACH + "t.author) and "
                + Sight.OF_EACH_MEMBER + " order by m.id")
@NamedQuery(
        name = "core_post.voices-about",
        query =
                "select new org.hanse.core.forum.Voice(p.author, a.name, a.headline, a.avatar, '', count(p.id), max(p.topic))"
                        + " from core_post p join core_topic t on t.id = p.topic join core_community c on c.id = t.community"
                        + " join core_member a on a.id = p.author where t.about = :about and " + Sight.OF_POST
                        + " group by p.author, a.name, a.headline, a.avatar order by count(p.id) desc, max(p.id) desc")
@NamedQuery(
        name = "core_post.voices-on",
        query =
                "select new org.hanse.core.forum.Voice(p.author, a.name, a.headline, a.avatar, g.name, count(p.id), max(p.topic))"
                        + " from core_post p join core_topic t on t.id = p.topic join core_topic_tag g on g.topic = p.topic"
                        + " join core_member a on a.id = p.author where p.topic in :topics and g.name in :tags"
                        + " and p.author <> t.author" + PostEntity.SEEN
                        + " group by p.author, a.name, a.headline, a.avatar, g.name"
                        + " order by count(p.id) desc, max(p.id) desc")
@NamedQuery(
        name = "core_post.texts",
        query =
                "select new org.hanse.core.forum.PostText(p.id, t.id, t.community, p.author, t.type, t.title, p.html, p.created)"
                        + " from core_post p join core_topic t on t.id = p.topic"
                        + " where p.id in :ids and (t.firstPost is null or t.firstPost <> p.id)")
@NamedQuery(name = "core_post.ids", query = "select p.id from core_post p where p.id > :after order by p.id")
public class PostEntity {

    /** No block hides its author. */
    static final String SEEN = " and " + Sight.UNBLOCKED + "p.author)";

    static final String ROWS = "select new org.hanse.core.forum.PostRow(p.id, p.topic, p.kind, p.author,"
            + " coalesce(a.name, p.authorName), coalesce(a.avatar, ''), p.replyTo, p.html, p.score, p.accepted, p.created, p.edited, p.version)"
            + " from core_post p left join core_member a on a.id = p.author";

    @Id
    private long id;

    @Column(name = "topic_id")
    private long topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_kind")
    private Kind kind = Kind.POST;

    @Column(name = "author_id")
    private long author;

    @Column(name = "author_name")
    private String authorName = "";

    @Column(name = "reply_to")
    private @Nullable Long replyTo;

    @Column
    private String source = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "source_format")
    private SourceFormat format = SourceFormat.MARKDOWN;

    @Column
    private String html = "";

    @Column(name = "html_version")
    private int htmlVersion;

    @Column
    private int score;

    @Column
    private boolean accepted;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    @Column(name = "edited_at")
    private @Nullable Instant edited;

    @Version
    private long version;

    /** Never set: it tells EclipseLink which rows to insert first. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id", insertable = false, updatable = false)
    private @Nullable TopicEntity parent;

    protected PostEntity() {}

    PostEntity(long id, long topic, Kind kind, long author, @Nullable Long replyTo, Written text, Instant created) {
        this.id = id;
        this.topic = topic;
        this.kind = kind;
        this.author = author;
        this.replyTo = replyTo;
        this.source = text.source();
        this.html = text.html();
        this.htmlVersion = Markdown.VERSION;
        this.created = created;
    }

    PostEntity(ArchivedPost from) {
        this.id = from.id();
        this.topic = from.topic();
        this.kind = from.kind();
        this.author = from.author();
        this.authorName = from.authorName();
        this.replyTo = from.inReplyTo();
        this.source = from.html();
        this.format = SourceFormat.HTML;
        this.html = from.html();
        this.htmlVersion = Markdown.VERSION;
        this.score = from.score();
        this.accepted = from.accepted();
        this.created = from.created();
        this.edited = from.edited().equals(from.created()) ? null : from.edited();
    }

    /** Replace the text; what is stored from now on is Markdown, whatever it was. */
    void rewrite(Written text, Instant at) {
        source = text.source();
        format = SourceFormat.MARKDOWN;
        html = text.html();
        htmlVersion = Markdown.VERSION;
        edited = at;
    }

    void renderAgain(HtmlRenderer renderer) {
        html = rendered(renderer).markup();
        htmlVersion = Markdown.VERSION;
    }

    /** Take a person out of the text; return whether there was something to take out. */
    boolean redact(Redaction redaction, HtmlRenderer renderer) {
        return become(format == SourceFormat.MARKDOWN ? redaction.markdown(source) : redaction.html(source), renderer);
    }

    /** Take quotes of what a person wrote out of the text; return whether there were any. */
    boolean unquote(Redaction redaction, List<String> written, HtmlRenderer renderer) {
        return format == SourceFormat.MARKDOWN && become(redaction.unquoted(source, written), renderer);
    }

    /** Leave nothing of the text and of its author. */
    void empty(String words, HtmlRenderer renderer) {
        format = SourceFormat.MARKDOWN;
        author = 0;
        authorName = "";
        source = words;
        renderAgain(renderer);
    }

    /** Changes what it says without a trace: unlike an edit it leaves no earlier text. */
    private boolean become(String text, HtmlRenderer renderer) {
        boolean changed = !text.equals(source);
        if (changed) {
            source = text;
            html = rendered(renderer).markup();
            htmlVersion = Markdown.VERSION;
        }
        return changed;
    }

    private Html rendered(HtmlRenderer renderer) {
        try {
            return format == SourceFormat.MARKDOWN ? renderer.markdown(source) : renderer.sanitize(source);
        } catch (HanseException e) {
            // Limits may have become tighter than when it was written; its HTML is made safe by today's rules.
            return renderer.sanitize(html);
        }
    }

    long id() {
        return id;
    }

    long topic() {
        return topic;
    }

    long author() {
        return author;
    }

    PostEditor.Source text() {
        return new PostEditor.Source(source, version);
    }

    Instant lastWritten() {
        return edited == null ? created : edited;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
