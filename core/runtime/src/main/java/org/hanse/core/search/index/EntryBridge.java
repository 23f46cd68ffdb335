package org.hanse.core.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes an entry into the fields. */
final class EntryBridge implements TypeBridge<Written> {

    @Override
    public void write(DocumentElement target, Written written, TypeBridgeWriteContext context) {
        Entry entry = written.entry();
        target.addValue(Names.KIND, entry.key().kind());
        target.addValue(Names.NUMBER, entry.key().id());
        target.addValue(Names.COMMUNITY, entry.community());
        target.addValue(Names.AUTHOR, entry.author());
        entry.tokens().forEach(token -> target.addValue(Names.TOKEN, token));
        target.addValue(Names.GUARD, entry.guard());
        target.addValue(Names.PATH, entry.path());
        target.addValue(Names.UNDER, entry.under());
        target.addValue(Names.MOMENT, entry.moment());
        target.addValue(Names.BUILD, written.build());
        text(target, Names.TITLE, entry.title());
        text(target, Names.TEXT, entry.text());
        entry.parts().forEach((token, text) -> text(target, Names.PART + token, text));
        entry.facets().forEach((facet, values) -> add(target, Names.FACET + facet, values));
        entry.inner().forEach((facet, values) -> add(target, Names.inner(facet), values));
    }

    private static void add(DocumentElement target, String name, List<String> values) {
        values.forEach(value -> target.addValue(name, value));
    }

    private static void text(DocumentElement target, String name, String text) {
        target.addValue(name + Names.FRENCH, text);
        target.addValue(name + Names.ENGLISH, text);
    }
}
