package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.privacy.MemberRows;

/** Tells members what is known of them, and forgets them. */
class ProfileData implements Exporter, Eraser {

    private static final String ACCOUNT = "select m.id, m.name, m.headline, m.email,"
            + " m.language, m.zone, m.mailStopped, m.avatarText, m.created from core_member m"
            + " where m.id = :member and m.id > :key";
    private static final String IDENTITIES = "select i.id, i.issuer, i.subject"
            + " from core_member_identity i where i.member.id = :member and i.id > :key order by i.id";
    private static final String VALUES = "select v.id, v.item, v.content"
            + " from core_profile_value v where v.member = :member and v.id > :key order by v.id";

    private static final String SKILLS = "select s.id, s.item, n.name from core_person_skill s"
            + " join core_skill_name n on n.skill = s.skill and n.preferred = true"
            + " where s.member = :member and s.id > :key order by s.id";
    private static final String EXPERIENCE = "select e.id, e.position, e.organisation,"
            + " e.started, e.ended, e.description from core_experience e"
            + " where e.member = :member and e.id > :key order by e.id";
    private static final String USED = "select s.id, e.position, n.name from core_experience_skill s"
            + " join core_experience e on e.id = s.experience"
            + " join core_skill_name n on n.skill = s.skill and n.preferred = true"
            + " where e.member = :member and s.id > :key order by s.id";
    private static final String OFFERS = "select o.id, o.sought, o.statement,"
            + " o.until from core_offer o where o.member = :member and o.id > :key order by o.id";
    private static final String AUDIENCES = "select a.id, a.item, a.level"
            + " from core_audience a where a.member = :member and a.id > :key order by a.id";

    private static final String LISTING = "select d.member, d.listed from core_listing d"
            + " where d.member = :member and d.member > :key order by d.member";
    private static final String SEARCHES = "select s.id, s.name, s.query from core_saved_search s"
            + " where s.member = :member and s.id > :key order by s.id";

    private static final String DEPARTURES = "select d.member, d.departed, d.reason, d.erase"
            + " from core_departure d where d.member = :member and d.member > :key order by d.member";

    private final EntityManager entities;
    private final Avatars avatars;
    private final ForgottenSkills skills;
    private final Arrivals arrivals;
    private final UnitOfWork work;
    private final Signals signals;

    @Inject
    ProfileData(
            EntityManager entities,
            Avatars avatars,
            ForgottenSkills skills,
            Arrivals arrivals,
            UnitOfWork work,
            Signals signals) {
        this.entities = entities;
        this.avatars = avatars;
        this.skills = skills;
        this.arrivals = arrivals;
        this.work = work;
        this.signals = signals;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(
                to,
                "account",
                ACCOUNT,
                "name",
                "headline",
                "email",
                "language",
                "zone",
                "mail-stopped",
                "picture-text",
                "since");
        rows.tell(to, "identities", IDENTITIES, "issuer", "subject");
        rows.tell(to, "profile", VALUES, "field", "content");
        rows.tell(to, "profile-audiences", AUDIENCES, "field", "audience");
        rows.tell(to, "skills", SKILLS, "field", "skill");
        rows.tell(to, "experience", EXPERIENCE, "position", "organisation", "begun", "ended", "description");
        rows.tell(to, "experience", USED, "position", "skill");
        rows.tell(to, "offers", OFFERS, "sought", "statement", "until");
        avatars.all(member)
                .forEach(square -> to.file(
                        "pictures",
                        square.width() + square.type().replace("image/", "."),
                        new ByteArrayInputStream(square.content())));
        rows.tell(to, "listing", LISTING, "listed");
        rows.tell(to, "saved-searches", SEARCHES, "name", "words");
        rows.tell(to, "departures", DEPARTURES, "done", "reason", "due");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        skills.forget(erasure.member());
        for (String table : List.of("core_avatar", "core_offer", "core_saved_search")) {
            rows.change("delete from %s v where v.member = :member".formatted(table));
        }
        rows.change("delete from core_experience e where e.member = :member");
        rows.change("delete from core_profile_value v where v.member = :member");
        rows.change("delete from core_audience_community c where c.audience in"
                + " (select a.id from core_audience a where a.member = :member)");
        rows.change("delete from core_audience a where a.member = :member");
        rows.change("delete from core_member_identity i where i.member.id = :member");
        rows.change("delete from core_listing d where d.member = :member");
        rows.change("delete from core_departure d where d.member = :member");
        rows.change("update core_departure d set d.actor = 0 where d.actor = :member");
        signals.send(new DocumentChanged(erasure.member(), 0, PersonDocuments.KIND));
        if (rows.change("delete from core_member m where m.id = :member") > 0) {
            entities.createNamedQuery("core_names.changed").executeUpdate();
            arrivals.forget(erasure.member(), work);
        }
    }
}
