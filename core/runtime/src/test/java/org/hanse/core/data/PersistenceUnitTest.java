package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hanse.api.PluginId;
import org.hanse.core.fixture.Domains;
import org.hanse.core.plugin.BuildFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersistenceUnitTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @RegisterExtension
    static final Databases EMPTY = new Databases();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_plugins_lazy_reference_is_loaded_when_it_is_asked(Product product) throws Exception {
        Library.createTables(DATABASES.of(product));
        try (LibraryPlugin library = LibraryPlugin.open(folder, "Author", "Book");
                PersistenceUnit unit = PersistenceUnit.open(
                        "lazy-" + product,
                        DATABASES.of(product).source(),
                        List.of(library.plugin()),
                        library.composed())) {
            @SuppressWarnings("unchecked")
            Function<EntityManagerFactory, String> scenario = library.create(Function.class, "LazyAuthor");
            assertThat(scenario.apply(unit.factory())).isEqualTo("false Selma true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unnamed", "Unmapped", "Misquoted", "Absent"})
    void a_bad_entity_is_the_fault_of_its_plugin(String entity) throws Exception {
        try (LibraryPlugin library = LibraryPlugin.open(folder, "Author", "Book", entity)) {
            assertThatThrownBy(() -> connect("bad-" + entity, library))
                    .isInstanceOfSatisfying(
                            BuildFault.class,
                            fault -> assertThat(fault.plugin()).isEqualTo(new PluginId("library")))
                    .message()
                    .containsIgnoringCase(entity);
        }
    }

    private static void connect(String name, LibraryPlugin library) {
        DataSource source = DATABASES.of(Product.H2).source();
        try (PersistenceUnit unit = PersistenceUnit.open(name, source, List.of(library.plugin()), library.composed())) {
            unit.factory();
        }
    }

    @Test
    void it_makes_no_tables_and_keeps_nothing_between_requests() throws Exception {
        try (LibraryPlugin library = LibraryPlugin.open(folder, "Author", "Book");
                PersistenceUnit unit = PersistenceUnit.open(
                        "lean", EMPTY.of(Product.H2).source(), List.of(library.plugin()), library.composed())) {
            assertThatThrownBy(() -> countOfAuthors(unit)).hasMessageContaining("LIBRARY_AUTHOR");
            Library.createTables(EMPTY.of(Product.H2));
            assertThat(countOfAuthors(unit)).isZero();
        }
        try (Domains domains = new Domains(EMPTY.of(Product.H2))) {
            long ada = domains.member("Ada");
            Class<?> type = Class.forName("org.hanse.core.profile.MemberEntity");
            assertThat(domains.request(() -> {
                        EntityManager entities = domains.get(EntityManager.class);
                        assertThat(entities.find(type, ada)).isNotNull();
                        return entities.getEntityManagerFactory().getCache().contains(type, ada);
                    }))
                    .isFalse();
        }
    }

    private static long countOfAuthors(PersistenceUnit unit) {
        try (EntityManager entities = unit.factory().createEntityManager()) {
            return entities.createQuery("select count(a) from library_author a", Long.class)
                    .getSingleResult();
        }
    }

    @Test
    void entities_of_core_are_woven_by_the_build() throws Exception {
        Class<?> member = Class.forName("org.hanse.core.profile.MemberEntity");
        assertThat(member.getInterfaces())
                .extracting(Class::getSimpleName)
                .contains("PersistenceWeaved", "PersistenceWeavedChangeTracking");
    }
}
