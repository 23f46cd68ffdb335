package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Subject;
import org.hanse.api.profile.Blocks;
import org.hanse.api.security.Acls;

/** Finds whom a notice is for: only members who may see its subject, who are still here, and whom no block keeps from who acted. */
@ApplicationScoped
class Recipients {

    private final Catalogue catalogue;
    private final Acls acls;
    private final Blocks blocks;
    private final Readers readers;
    private final Subjects subjects;
    private final EntityManager entities;

    @Inject
    Recipients(
            Catalogue catalogue, Acls acls, Blocks blocks, Readers readers, Subjects subjects, EntityManager entities) {
        this.catalogue = catalogue;
        this.acls = acls;
        this.blocks = blocks;
        this.readers = readers;
        this.subjects = subjects;
        this.entities = entities;
    }

    /** Return the next members of an audience, rising, whether or not they are to be told. */
    List<Long> ofAudience(Audience audience, long after, int limit) {
        return catalogue
                .audience(audience.name())
                .map(source -> source.members(audience.id(), after, limit))
                .orElse(List.of());
    }

    /** Return those of some members who are to be told, rising. */
    List<Long> of(Notice notice, List<Long> members) {
        List<Long> wanted = members.stream()
                .distinct()
                .sorted()
                .filter(member ->
                        !member.equals(notice.actor()) && !notice.except().contains(member))
                .toList();
        List<Long> free = notice.actor() == null ? wanted : blocks.leave(notice.actor(), wanted);
        Set<Long> gone = departed(free);
        Set<Long> seeing = seeing(
                notice.about(),
                free.stream().filter(member -> !gone.contains(member)).toList());
        return free.stream().filter(seeing::contains).toList();
    }

    private Set<Long> departed(List<Long> members) {
        return members.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createNamedQuery("core_notified.departed", Long.class)
                        .setParameter("members", members)
                        .setMaxResults(members.size())
                        .getResultList());
    }

    /** Ask the ACL of the subject once for all, and where its kind has none, what each of them would be shown. */
    private Set<Long> seeing(Subject subject, List<Long> members) {
        return catalogue.guards(subject.kind())
                ? acls.of(subject.kind()).audience(subject.id(), members)
                : members.stream().filter(member -> sees(member, subject)).collect(Collectors.toUnmodifiableSet());
    }

    private boolean sees(long member, Subject subject) {
        return readers.find(member)
                .filter(reader ->
                        subjects.seenBy(reader.caller(), List.of(subject)).containsKey(subject))
                .isPresent();
    }
}
