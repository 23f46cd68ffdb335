package org.hanse.core.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** What nobody writes here, each rule with the reason that somebody will ask for. */
@AnalyzeClasses(packages = "org.hanse", importOptions = ImportOption.DoNotIncludeTests.class)
class ForbiddenTest {

    @ArchTest
    static final ArchRule nobody_asks_for_the_current_container = noClasses()
            .that()
            .resideOutsideOfPackage("org.hanse.core.container..")
            .should()
            .callMethod(CDI.class, "current")
            .because("with two generations alive it answers with the wrong one")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule static_fields_are_constants = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .haveModifier(FINAL)
            .andShould(ArchConditions.not(ArchConditions.have(stateThatChanges())))
            .because("static state outlives a generation and pins its class loaders")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule errors_have_a_code = noClasses()
            .that()
            .areNotAssignableTo(Throwable.class)
            .should()
            .callConstructorWhere(target(owner(DescribedPredicate.describe(
                    "is a bare RuntimeException, Exception or Error",
                    type -> type.isEquivalentTo(RuntimeException.class)
                            || type.isEquivalentTo(Exception.class)
                            || type.isEquivalentTo(Error.class)))))
            .because("a HanseException says whose fault it is and what to do")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_reads_serialized_objects = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .because("data that becomes objects becomes code")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_evaluates_data_as_a_template = noClasses()
            .should()
            .callMethodWhere(target(nameStartingWith("evaluate"))
                    .and(target(owner(DescribedPredicate.describe(
                            "is of Velocity", type -> type.getPackageName().startsWith("org.apache.velocity"))))))
            .because("Velocity is no sandbox: templates come from jars only")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servlet_6_0_is_enough = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("is new in Servlet 6.1", ForbiddenTest::isNewInServlet61))
            .because("hosts with Jakarta EE 10 run the same jar")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaField> stateThatChanges() {
        return DescribedPredicate.describe("a type made to change", field -> isMadeToChange(field.getRawType()));
    }

    private static boolean isMadeToChange(JavaClass type) {
        return type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(AtomicReference.class)
                || type.isAssignableTo(AtomicBoolean.class)
                || type.isAssignableTo(Number.class) && type.getPackageName().equals("java.util.concurrent.atomic")
                || isConcrete(type, Collection.class)
                || isConcrete(type, Map.class);
    }

    /** An interface may hold {@code List.of(…)}; a field that names the implementation means to change it. */
    private static boolean isConcrete(JavaClass type, Class<?> collection) {
        return type.isAssignableTo(collection) && !type.isInterface();
    }

    private static boolean isNewInServlet61(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("jakarta.servlet")
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(ByteBuffer.class) || type.isEquivalentTo(Charset.class));
    }
}
