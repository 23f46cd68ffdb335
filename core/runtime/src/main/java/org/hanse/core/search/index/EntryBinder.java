package org.hanse.core.search.index;

import java.util.List;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/**
 * The one neutral mapping: no kind of document has fields of its own, facets and parts are templates, hence no generation
 * changes it. Raise {@link IndexFolder#FORM} with every change.
 */
final class EntryBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        keywords(schema);
        numbers(schema);
        texts(schema);
        context.bridge(Written.class, new EntryBridge());
    }

    private static void keywords(IndexSchemaElement schema) {
        schema.field(Names.KIND, f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
        schema.field(Names.COMMUNITY, f -> f.asLong().projectable(Projectable.YES))
                .toReference();
        schema.field(Names.TOKEN, f -> f.asString()).multiValued().toReference();
        schema.field(Names.GUARD, f -> f.asString()).toReference();
        for (String kept : List.of(Names.PATH, Names.UNDER)) {
            schema.field(kept, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }
        schema.fieldTemplate("facet", f -> f.asString().aggregable(Aggregable.YES))
                .matchingPathGlob(Names.FACET + "*")
                .multiValued();
    }

    private static void numbers(IndexSchemaElement schema) {
        schema.field(Names.NUMBER, f -> f.asLong().sortable(Sortable.YES)).toReference();
        schema.field(Names.MOMENT, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        schema.field(Names.AUTHOR, f -> f.asLong()).toReference();
        schema.field(Names.BUILD, f -> f.asLong()).toReference();
    }

    private static void texts(IndexSchemaElement schema) {
        for (String name : new String[] {Names.TITLE, Names.TEXT}) {
            analysed(schema, name + Names.FRENCH, Analysis.FRENCH);
            analysed(schema, name + Names.ENGLISH, Analysis.ENGLISH);
        }
        template(schema, Names.FRENCH, Analysis.FRENCH);
        template(schema, Names.ENGLISH, Analysis.ENGLISH);
    }

    private static void analysed(IndexSchemaElement schema, String name, String analyzer) {
        schema.field(
                        name,
                        f -> f.asString()
                                .analyzer(analyzer)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.UNIFIED)))
                .toReference();
    }

    private static void template(IndexSchemaElement schema, String ending, String analyzer) {
        schema.fieldTemplate(
                        "part" + ending,
                        f -> f.asString()
                                .analyzer(analyzer)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.UNIFIED)))
                .matchingPathGlob(Names.PART + "*" + ending);
    }
}
