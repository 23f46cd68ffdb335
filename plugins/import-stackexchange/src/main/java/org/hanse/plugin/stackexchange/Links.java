package org.hanse.plugin.stackexchange;

import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedLink;

/** Links between questions; a link of an answer is one of its topic. */
record Links(ImportTarget target, PostIndex index) implements RowHandler {

    private static final int LINKED = 1;
    private static final int DUPLICATE = 3;

    @Override
    public void row(Row row) throws MalformedRow {
        int type = row.integer("LinkTypeId");
        long from = row.id("PostId");
        long to = row.id("RelatedPostId");
        if (type != LINKED && type != DUPLICATE) {
            target.lost(row.where(), "links of type %d are unknown".formatted(type));
        } else if (index.leftOut().contains(from) || index.leftOut().contains(to)) {
            target.lost(row.where(), "a link with a post that is not imported");
        } else {
            target.link(new ImportedLink(
                    row.key("Id"),
                    Long.toString(from),
                    Long.toString(to),
                    type == DUPLICATE,
                    row.time("CreationDate")));
        }
    }
}
