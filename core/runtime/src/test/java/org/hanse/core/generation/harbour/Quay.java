package org.hanse.core.generation.harbour;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;

/** Quays, which everybody sees. */
final class Quay implements SubjectSource {

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new SubjectView("Quay " + id, "", "")));
    }
}
