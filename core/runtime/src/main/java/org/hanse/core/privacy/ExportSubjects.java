package org.hanse.core.privacy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.CoreWords;

/** Copies of their data that members are told of once they can be fetched. */
class ExportSubjects implements SubjectSource {

    private final Exports exports;
    private final Links links;

    @Inject
    ExportSubjects(Exports exports, Links links) {
        this.exports = exports;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        SubjectView view = new SubjectView(CoreWords.to(reader, "privacy.own.title"), "", links.page("me/data"));
        return exports.of(reader.member().orElse(0)).stream()
                .filter(row -> row.isReady() && ids.contains(row.id()))
                .map(ExportRow::id)
                .collect(Collectors.toMap(Function.identity(), id -> view));
    }
}
