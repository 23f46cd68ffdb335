package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.Session;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** EclipseLink translates a named query once, and PostgreSQL plans it once, whatever its limit. */
class PreparedQueriesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final ForumSample FORUM = new ForumSample(DATABASES.of(Product.H2));

    @AfterAll
    static void stop() {
        FORUM.close();
    }

    @Test
    void lists_stay_prepared_when_they_are_cloned_for_a_limit() {
        assertThat(queries(true))
                .hasSizeGreaterThan(20)
                .allSatisfy(query -> assertThat(limited(query).isPrepared())
                        .as(query.getName())
                        .isTrue());
    }

    private static ReadAllQuery limited(ReadAllQuery query) {
        ReadAllQuery clone = (ReadAllQuery) query.clone();
        clone.setMaxRows(5);
        return clone;
    }

    @Test
    void single_rows_have_no_limit_whose_offset_would_have_them_planned_anew() {
        assertThat(queries(false))
                .hasSizeGreaterThan(10)
                .allSatisfy(query -> assertThat(query.isPrepared()).isTrue())
                .allSatisfy(query -> assertThat(query.getSQLString()).doesNotContain("LIMIT"));
    }

    private static List<ReadAllQuery> queries(boolean ordered) {
        return FORUM.domains.get(EntityManagerFactory.class).unwrap(Session.class).getQueries().values().stream()
                .flatMap(List::stream)
                .filter(ReadAllQuery.class::isInstance)
                .map(ReadAllQuery.class::cast)
                .filter(query -> query.hasOrderByExpressions() == ordered)
                .toList();
    }
}
