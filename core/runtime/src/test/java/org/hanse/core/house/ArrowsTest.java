package org.hanse.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

/** Who may know whom: the arrows of the architecture. */
@AnalyzeClasses(packages = "org.hanse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    private static final Set<String> DOMAINS = Set.of("community", "profile", "connection", "forum", "event", "badge");

    /** The build weaves EclipseLink into them. */
    private static final DescribedPredicate<CanBeAnnotated> WOVEN = CanBeAnnotated.Predicates.annotatedWith(
                    Entity.class)
            .or(CanBeAnnotated.Predicates.annotatedWith(Embeddable.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(MappedSuperclass.class));

    @ArchTest
    static final ArchRule the_api_knows_the_jdk_and_jspecify = classes()
            .that()
            .resideInAPackage("org.hanse.api..")
            .and()
            .resideOutsideOfPackage("org.hanse.api.host..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.hanse.api..", "java..", "javax.sql..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_host_package_knows_servlets_too = classes()
            .that()
            .resideInAPackage("org.hanse.api.host..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.hanse.api..", "java..", "javax.sql..", "org.jspecify.annotations..", "jakarta.servlet..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.hanse.core.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule domains_meet_through_the_api_and_signals = slices().matching("org.hanse.core.(*)..")
            .that(DescribedPredicate.describe("are domains", slice -> DOMAINS.contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_container_knows_weld = onlyIn("org.hanse.core.container", "org.jboss.weld..");

    @ArchTest
    static final ArchRule only_rest_knows_jersey = onlyIn("org.hanse.core.rest", "org.glassfish.jersey..");

    @ArchTest
    static final ArchRule only_data_knows_the_engines_of_the_database =
            onlyIn("org.hanse.core.data", "org.eclipse.persistence..", "org.flywaydb..", "com.zaxxer..");

    @ArchTest
    static final ArchRule only_the_view_knows_velocity = onlyIn("org.hanse.core.view", "org.apache.velocity..");

    @ArchTest
    static final ArchRule only_mail_knows_jakarta_mail =
            onlyIn("org.hanse.core.mail", "jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule only_pictures_know_their_engine =
            onlyIn("org.hanse.core.picture", "net.coobird..", "javax.imageio..");

    @ArchTest
    static final ArchRule only_cards_know_their_engine = onlyIn("org.hanse.core.vcard", "ezvcard..");

    @ArchTest
    static final ArchRule only_security_knows_tokens = onlyIn("org.hanse.core.security", "com.nimbusds..");

    @ArchTest
    static final ArchRule only_the_index_knows_search_engines =
            onlyIn("org.hanse.core.search.index", "org.hibernate.search..", "org.apache.lucene..");

    private static ArchRule onlyIn(String owner, String... engine) {
        return noClasses()
                .that()
                .resideInAPackage("org.hanse..")
                .and()
                .resideOutsideOfPackage(owner + "..")
                .and(DescribedPredicate.not(WOVEN))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(engine)
                .because("an engine can be replaced as long as one package knows it")
                .allowEmptyShould(true);
    }
}
