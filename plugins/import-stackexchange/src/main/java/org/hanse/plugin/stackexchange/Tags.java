package org.hanse.plugin.stackexchange;

import org.hanse.api.importer.ImportTarget;

/** Tags come with the questions that bear them; one that no question bears is reported. */
record Tags(ImportTarget target) implements RowHandler {

    @Override
    public void row(Row row) throws MalformedRow {
        row.required("TagName");
        if (row.integer("Count") == 0) {
            target.lost(row.where(), "tags that no topic bears have no place here");
        }
    }
}
