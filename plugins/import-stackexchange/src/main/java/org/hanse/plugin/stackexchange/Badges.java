package org.hanse.plugin.stackexchange;

import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedBadge;

/** Badges, as recorded elsewhere. */
record Badges(ImportTarget target) implements RowHandler {

    @Override
    public void row(Row row) throws MalformedRow {
        target.badge(new ImportedBadge(row.key("Id"), row.key("UserId"), row.required("Name"), row.time("Date")));
    }
}
