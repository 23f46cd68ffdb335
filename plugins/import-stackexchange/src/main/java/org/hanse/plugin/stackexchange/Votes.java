package org.hanse.plugin.stackexchange;

import java.util.Map;
import org.hanse.api.importer.ImportTarget;

/** Votes name no voter: posts carry their sum already, which is checked, and what else they say is reported. */
record Votes(ImportTarget target, PostIndex index) implements RowHandler {

    private static final int ACCEPTED = 1;
    private static final int UP = 2;
    private static final int DOWN = 3;

    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(4, "flags as offensive"),
            Map.entry(5, "bookmarks"),
            Map.entry(6, "votes to close"),
            Map.entry(7, "votes to reopen"),
            Map.entry(8, "bounties offered"),
            Map.entry(9, "bounties awarded"),
            Map.entry(10, "votes to delete"),
            Map.entry(11, "votes to undelete"),
            Map.entry(12, "flags as spam"),
            Map.entry(15, "reviews by moderators"),
            Map.entry(16, "approvals of suggested edits"));

    @Override
    public void row(Row row) throws MalformedRow {
        int type = row.integer("VoteTypeId");
        long post = row.id("PostId");
        switch (type) {
            case ACCEPTED -> {
                // The question names its accepted answer.
            }
            case UP -> index.scores().vote(post, 1);
            case DOWN -> index.scores().vote(post, -1);
            default ->
                target.lost(row.where(), KINDS.getOrDefault(type, "votes of type " + type) + " have no place here");
        }
    }

    /** Report where votes do not add up to scores, once all are read. */
    void compare() {
        int different = index.scores().different();
        if (different > 0) {
            target.lost(
                    "Votes.xml",
                    "the votes of %d posts do not add up to their score; the score is kept".formatted(different));
        }
    }
}
