package org.hanse.core.importer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hanse.core.data.Batches;
import org.hanse.core.data.Ids;

/** The keys of what has been imported, in the database. */
class Keys {

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    Keys(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Return those of some keys that are known. */
    Map<SourceKey, Known> find(String source, Collection<SourceKey> wanted) {
        Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
        wanted.forEach(key ->
                byKind.computeIfAbsent(key.kind(), kind -> new TreeSet<>()).add(key.key()));
        Map<SourceKey, Known> known = new HashMap<>();
        byKind.forEach((kind, keys) -> find(source, kind, keys, known));
        return known;
    }

    private void find(String source, Kind kind, Set<String> keys, Map<SourceKey, Known> known) {
        for (List<String> some : Batches.of(keys)) {
            entities.createNamedQuery("core_import_key.some", KeyRow.class)
                    .setParameter("source", source)
                    .setParameter("kind", kind)
                    .setParameter("keys", some)
                    .setMaxResults(some.size())
                    .getResultList()
                    .forEach(row -> known.put(new SourceKey(kind, row.key()), row.known()));
        }
    }

    /** Write what is pending: what comes next may refer to it in ways that the persistence provider does not know. */
    void flush() {
        entities.flush();
    }

    void add(String source, SourceKey key, Known known) {
        entities.persist(new KeyEntity(ids.next(), source, key, known));
    }
}
