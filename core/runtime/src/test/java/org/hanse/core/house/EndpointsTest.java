package org.hanse.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.hanse.api.security.Requires;

/** Every endpoint says what it asks of its caller, even one that no module contributes yet. */
@AnalyzeClasses(packages = "org.hanse", importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointsTest {

    @ArchTest
    static final ArchRule endpoints_declare_what_they_require = methods()
            .that(DescribedPredicate.describe("answer requests", EndpointsTest::answersRequests))
            .should(declareWhatTheyRequire())
            .because("nobody finds an endpoint that forgot to ask");

    private static boolean answersRequests(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }

    private static ArchCondition<JavaMethod> declareWhatTheyRequire() {
        return new ArchCondition<>("declare @Requires, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = method.isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(Requires.class);
                events.add(new SimpleConditionEvent(
                        method, declared, method.getFullName() + " has no @Requires and neither has its class"));
            }
        };
    }
}
