package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.Subject;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;

/** Reads subjects as somebody sees them now, asking each source once. */
@ApplicationScoped
class Subjects {

    private final Catalogue catalogue;

    @Inject
    Subjects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Return the subjects that a reader may see; those of absent plugins are absent too. */
    Map<Subject, SubjectView> seenBy(Caller reader, Collection<Subject> subjects) {
        Map<String, Set<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind, Collectors.mapping(Subject::id, Collectors.toUnmodifiableSet())));
        Map<Subject, SubjectView> seen = new HashMap<>();
        ids.forEach((kind, some) -> catalogue
                .subjects(kind)
                .ifPresent(source ->
                        source.seenBy(reader, some).forEach((id, view) -> seen.put(new Subject(kind, id), view))));
        return seen;
    }
}
