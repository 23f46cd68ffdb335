package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Links;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;
import org.hanse.core.view.Messages;

/** Awards that notifications are about; those of absent plugins have no words. */
class AwardSubjects implements SubjectSource {

    private final EntityManager entities;
    private final Settings settings;
    private final Rules rules;
    private final Messages messages;
    private final Links links;

    @Inject
    AwardSubjects(EntityManager entities, Settings settings, Rules rules, Messages messages, Links links) {
        this.entities = entities;
        this.settings = settings;
        this.rules = rules;
        this.messages = messages;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        Map<Long, SubjectView> seen = new HashMap<>();
        if (PeopleSight.isOpenTo(reader, settings)) {
            List<AwardRow> awards = Sight.ofPeople(entities.createNamedQuery("core_award.some", AwardRow.class), reader)
                    .setParameter("ids", ids)
                    .setMaxResults(ids.size())
                    .getResultList();
            awards.forEach(award -> rules.all().stream()
                    .filter(rule -> rule.badge().equals(award.badge()))
                    .forEach(rule -> seen.put(award.id(), view(reader, award, rule))));
        }
        return seen;
    }

    private SubjectView view(Caller reader, AwardRow award, Rule rule) {
        return new SubjectView(
                messages.text(rule.plugin(), reader.locale(), rule.key()),
                messages.text(rule.plugin(), reader.locale(), rule.key() + ".criteria"),
                links.member(award.member()));
    }
}
