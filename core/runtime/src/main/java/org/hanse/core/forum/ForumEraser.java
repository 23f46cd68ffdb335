package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.signal.Signals;
import org.hanse.core.privacy.MemberRows;

/** Takes a person out of topics: what the person wrote, if it is not to stay, and then the name. */
class ForumEraser implements Eraser {

    private final EntityManager entities;
    private final WrittenWork work;
    private final NamedInTexts texts;
    private final Signals signals;

    @Inject
    ForumEraser(EntityManager entities, WrittenWork work, NamedInTexts texts, Signals signals) {
        this.entities = entities;
        this.work = work;
        this.texts = texts;
        this.signals = signals;
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        if (!erasure.keepsContributions()) {
            rows.indexAgain(
                    signals,
                    "core:topics",
                    "select t.id from core_topic t where t.author = :member and t.id > :key order by t.id");
            rows.indexAgain(
                    signals,
                    "core:posts",
                    "select p.id from core_post p where p.author = :member and p.id > :key order by p.id");
            texts.unquote(erasure);
            work.delete(erasure.member());
        }
        texts.redact(erasure);
        Map<String, String> signature = Map.of("signature", erasure.signature());
        rows.change(
                "update core_topic t set t.author = 0, t.authorName = :signature, t.version = t.version + 1"
                        + " where t.author = :member",
                signature);
        rows.change(
                "update core_post p set p.author = 0, p.authorName = :signature where p.author = :member", signature);
        rows.change("update core_post_revision r set r.author = 0 where r.author = :member");
    }
}
