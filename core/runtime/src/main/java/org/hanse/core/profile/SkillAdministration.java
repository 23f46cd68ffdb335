package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.view.CoreWords;

/** How administrators tend the vocabulary: names in two languages, synonyms, and two skills that are one. */
@ApplicationScoped
class SkillAdministration {

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final Ids ids;

    @Inject
    SkillAdministration(EntityManager entities, Vocabulary vocabulary, Ids ids) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    Slice<SkillLine> list(Window window) {
        return Keyset.<SkillLine>rising(SkillLine::id)
                .read(window, side -> entities.createNamedQuery("core_skill_name." + side, SkillLine.class));
    }

    /** Return all names of a skill. */
    List<SkillName> names(long skill) {
        List<SkillName> names = vocabulary.all(List.of(skill)).get(skill);
        if (names == null) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such skill.");
        }
        return names;
    }

    /**
     * Give a skill its names, each of which no other skill may have.
     *
     * @param synonyms by language
     */
    @Transactional
    public void name(Caller caller, long skill, String english, String french, Map<String, List<String>> synonyms) {
        names(skill);
        Map<String, SkillNameEntity> named = new LinkedHashMap<>();
        add(named, skill, "en", english, true);
        add(named, skill, "fr", french, true);
        synonyms.forEach((language, of) -> of.forEach(name -> add(named, skill, language, name, false)));
        boolean taken = vocabulary.known(named.keySet()).values().stream().anyMatch(other -> other != skill);
        if (named.isEmpty() || taken) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "profile.skills.taken"));
        }
        entities.createNamedQuery("core_skill_name.forget")
                .setParameter("skill", skill)
                .executeUpdate();
        named.values().forEach(entities::persist);
        lock(skill).curate();
    }

    private void add(Map<String, SkillNameEntity> named, long skill, String language, String name, boolean preferred) {
        String folded = Folding.of(name);
        if (!folded.isEmpty()
                && folded.length() <= SkillNameEntity.LONGEST
                && name.length() <= SkillNameEntity.LONGEST) {
            named.putIfAbsent(folded, new SkillNameEntity(ids.next(), skill, language, name.strip(), preferred));
        }
    }

    /** Make one skill of two: the names of the first become synonyms of the other, which its people have from now on. */
    @Transactional
    public void merge(Caller caller, long skill, String into) {
        Long other = vocabulary.known(List.of(Folding.of(into))).get(Folding.of(into));
        if (other == null || other == skill) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "profile.skills.nothing"));
        }
        SkillEntity gone = lock(skill);
        lock(other).curate();
        for (String table : List.of("core_person_skill", "core_experience_skill")) {
            entities.createNamedQuery(table + ".merge")
                    .setParameter("skill", skill)
                    .setParameter("into", other)
                    .executeUpdate();
            entities.createNamedQuery(table + ".drop")
                    .setParameter("skill", skill)
                    .executeUpdate();
        }
        entities.createNamedQuery("core_skill_name.move")
                .setParameter("skill", skill)
                .setParameter("into", other)
                .executeUpdate();
        entities.remove(gone);
    }

    private SkillEntity lock(long skill) {
        SkillEntity found = entities.find(SkillEntity.class, skill, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such skill.");
        }
        return found;
    }
}
