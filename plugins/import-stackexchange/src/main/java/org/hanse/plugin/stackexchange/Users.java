package org.hanse.plugin.stackexchange;

import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedMember;

/** Users are members. Reputation, views and avatars stay behind. */
record Users(ImportTarget target) implements RowHandler {

    @Override
    public void row(Row row) throws MalformedRow {
        target.member(new ImportedMember(
                row.key("Id"),
                row.required("DisplayName"),
                row.optional("AboutMe"),
                row.optional("Location"),
                row.optional("WebsiteUrl"),
                row.time("CreationDate")));
    }
}
