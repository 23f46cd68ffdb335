package org.hanse.core.search.index;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import org.apache.lucene.util.Version;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Hibernate Search over the files of one folder. */
final class Engine implements AutoCloseable {

    private final CloseableSearchMapping mapping;
    private final Lookup lookup;

    private Engine(CloseableSearchMapping mapping, Analysis analysis) {
        this.mapping = mapping;
        this.lookup = new Lookup(new WordQuery(analysis.ofWords()));
    }

    /** Open the files, or create them. */
    static Engine open(IndexFolder folder) {
        Analysis analysis = new Analysis();
        StandalonePojoMappingConfigurer mapped = context -> {
            TypeMappingStep type = context.programmaticMapping().type(Written.class);
            type.searchEntity();
            type.indexed();
            type.property("id").documentId();
            type.binder(new EntryBinder());
        };
        CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
                .property("hibernate.search.mapping.configurer", mapped)
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", Version.LATEST)
                .property(
                        "hibernate.search.backend.directory.root",
                        folder.files().toString())
                .property("hibernate.search.backend.analysis.configurer", analysis)
                .property("hibernate.search.backend.thread_pool.size", 2)
                .build();
        return new Engine(mapping, analysis);
    }

    /** Store entries and forget others; they are on the disk when this returns. */
    void write(Collection<Entry> entries, Collection<Entry.Key> gone, long build) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync())
                .build()) {
            entries.forEach(entry -> session.indexingPlan().addOrUpdate(new Written(entry, build)));
            gone.forEach(key -> session.indexingPlan().purge(Written.class, key.toString(), null));
        }
    }

    /** Write the files anew without what is deleted; readers let go of the old ones before those vanish. */
    void purge() {
        SearchWorkspace workspace = mapping.scope(Written.class).workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
        workspace.flush();
    }

    <T> T read(Reading<T> reading) {
        try (SearchSession session = mapping.createSession()) {
            return reading.in(session, lookup);
        }
    }

    /** What is done with a session. */
    @FunctionalInterface
    interface Reading<T> {
        T in(SearchSession session, Lookup lookup);
    }

    @Override
    public void close() {
        mapping.close();
    }
}
