package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.api.profile.ProfileChanged;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;
import org.hanse.api.signal.Signal;

/** People as they are found, if they are listed: their name, the line under it, and what they say of themselves. */
class PersonDocuments implements DocumentSource {

    /** The kind of people. */
    static final String KIND = "core:people";

    /** The facet of the skills that people show to all members. */
    static final String SKILL = "skill";

    private final EntityManager entities;
    private final PersonTexts texts;
    private final SaidParts parts;
    private final Skills skills;

    @Inject
    PersonDocuments(EntityManager entities, PersonTexts texts, SaidParts parts, Skills skills) {
        this.entities = entities;
        this.texts = texts;
        this.parts = parts;
        this.skills = skills;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        Map<Long, String> said = texts.of(ids);
        Map<Long, List<Document.Part>> others = parts.of(ids);
        Map<Long, List<Long>> known = skills.known(Strangers.MEMBER, ids);
        return entities.createNamedQuery("core_member.lines", MemberLine.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .map(row -> document(
                        row,
                        said.getOrDefault(row.id(), ""),
                        known.getOrDefault(row.id(), List.of()),
                        others.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Only those who are signed in see the line under a name, and what people say of themselves to all members. */
    private static Document document(MemberLine row, String said, List<Long> known, List<Document.Part> others) {
        Document.Part line = new Document.Part(
                Readership.of(Readership.Rule.SIGNED_IN),
                row.headline() + "\n" + said,
                Map.of(SKILL, known.stream().map(String::valueOf).toList()));
        return new Document(
                        row.id(),
                        Readership.of(Readership.Rule.PROFILES),
                        "m/" + row.id(),
                        row.name(),
                        "",
                        row.created())
                .by(row.id())
                .with(Stream.concat(Stream.of(line), others.stream()).toList());
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return entities.createNamedQuery("core_member.ids", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<Long> touched(Signal signal) {
        return signal instanceof ProfileChanged ? Set.of(signal.subject()) : Set.of();
    }
}
