package org.hanse.core.importer;

import java.util.List;
import org.hanse.api.importer.ImportedMember;

/** A member. */
record MemberStep(ImportedMember member) implements Step {

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.MEMBER, member.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of();
    }

    @Override
    public Write prepare(Batch batch) {
        if (!(member.about() + member.location() + member.website()).isBlank()) {
            batch.note("what members wrote about themselves has no field here");
        }
        return to -> new Known(to.members().imported(to.source(), member.key(), member.name(), member.created()), 0);
    }
}
