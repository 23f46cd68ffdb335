package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.core.privacy.MemberRows;

/** Tells members what they wrote, and what they had written before. */
class ForumExporter implements Exporter {

    private static final String TOPICS = "select t.id, t.title, c.name, t.created"
            + " from core_topic t join core_community c on c.id = t.community"
            + " where t.author = :member and t.id > :key order by t.id";
    private static final String TAGS = "select g.id, t.title, g.name from core_topic_tag g"
            + " join core_topic t on t.id = g.topic where t.author = :member and g.id > :key order by g.id";
    private static final String POSTS = "select p.id, t.title, p.source, p.created,"
            + " p.edited from core_post p join core_topic t on t.id = p.topic"
            + " where p.author = :member and p.id > :key order by p.id";
    private static final String EARLIER = "select r.id, r.source, r.comment,"
            + " r.created from core_post_revision r"
            + " where r.author = :member and r.id > :key order by r.id";

    private final EntityManager entities;

    @Inject
    ForumExporter(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "topics", TOPICS, "title", "community", "written");
        rows.tell(to, "tags", TAGS, "topic", "tag");
        rows.tell(to, "posts", POSTS, "topic", "text", "written", "edited");
        rows.tell(to, "earlier-texts", EARLIER, "text", "remark", "written");
    }
}
