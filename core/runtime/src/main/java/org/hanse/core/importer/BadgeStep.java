package org.hanse.core.importer;

import java.util.List;
import org.hanse.api.importer.ImportedBadge;

/** A badge as recorded elsewhere. */
record BadgeStep(ImportedBadge badge) implements Step {

    private static final int LONGEST_NAME = 200;

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.BADGE, badge.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of(new SourceKey(Kind.MEMBER, badge.member()));
    }

    @Override
    public Write prepare(Batch batch) throws LostItem {
        Known member = batch.require(Kind.MEMBER, badge.member(), "the member who has it is unknown");
        if (badge.name().isBlank()) {
            throw new LostItem("its name is empty");
        }
        String name = Texts.cut(badge.name(), LONGEST_NAME);
        return to -> new Known(to.badges().recorded(member.id(), name, to.source(), badge.awarded()), 0);
    }
}
