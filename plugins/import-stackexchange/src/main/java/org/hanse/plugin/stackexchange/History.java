package org.hanse.plugin.stackexchange;

import java.util.Map;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedRevision;

/** The texts that posts have had. What else happened to them is reported by its kind. */
record History(ImportTarget target, PostIndex index) implements RowHandler {

    private static final Map<Integer, String> EVENTS = Map.ofEntries(
            Map.entry(10, "closing"),
            Map.entry(11, "reopening"),
            Map.entry(12, "deleting"),
            Map.entry(13, "undeleting"),
            Map.entry(14, "locking"),
            Map.entry(15, "unlocking"),
            Map.entry(16, "community ownership"),
            Map.entry(17, "migration"),
            Map.entry(18, "merging"),
            Map.entry(19, "protecting"),
            Map.entry(20, "unprotecting"),
            Map.entry(24, "a suggested edit being applied"),
            Map.entry(25, "announcing elsewhere"),
            Map.entry(33, "a notice"),
            Map.entry(34, "removing a notice"),
            Map.entry(35, "migration away"),
            Map.entry(36, "migration from elsewhere"),
            Map.entry(37, "merging"),
            Map.entry(38, "merging"),
            Map.entry(50, "a bump by the system"),
            Map.entry(52, "becoming a hot question"),
            Map.entry(53, "ceasing to be a hot question"));

    @Override
    public void row(Row row) throws MalformedRow {
        int type = row.integer("PostHistoryTypeId");
        long post = row.id("PostId");
        if (type < 1 || type > 9) {
            target.lost(
                    row.where(), "history: " + EVENTS.getOrDefault(type, "type " + type) + " is not a text of a post");
        } else if (index.leftOut().contains(post)) {
            target.lost(row.where(), "an earlier text of a post that is not imported");
        } else {
            target.revision(new ImportedRevision(
                    row.key("Id"),
                    Long.toString(post),
                    row.optionalKey("UserId"),
                    field(type),
                    row.required("Text"),
                    row.optional("Comment"),
                    row.time("CreationDate")));
        }
    }

    /** The first text, an edit and a rollback of each field have numbers three apart. */
    private static String field(int type) {
        return switch (type % 3) {
            case 1 -> "title";
            case 2 -> "body";
            default -> "tags";
        };
    }
}
