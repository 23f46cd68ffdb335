package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.PluginPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {

    @TempDir
    Path folder;

    private final PlanReader reader = new PlanReader(PlanReaderTest.class.getClassLoader());
    private WorkFolder work;

    @BeforeEach
    void prepare() {
        work = new WorkFolder(folder.resolve("work"), ApiVersion.current());
    }

    @Test
    void a_plan_lists_what_contribute_recorded() {
        PluginPlan plan = plan(hello(
                        "to.fragment(Slots.PROFILE_ASIDE, \"hello.vm\").setting(Setting.flag(\"loud\", true))"
                                + ".add(Forum.TOPIC_TYPE, \"idea\", new TopicType(\"!\", false)).resource(Greeting.class);")
                .source("test.hello.Greeting", "public class Greeting {}"));
        assertThat(plan.toString()).isEqualTo("""
                        hello 1.0
                          fragment hello.vm in profile.aside
                          settings.setting 'hello:loud': Setting[name=loud, type=class java.lang.Boolean, fallback=true,\
                         minimum=Optional.empty, maximum=Optional.empty, secret=false]
                          forum.topic-type 'hello:idea': TopicType[symbol=!, answers=false]
                          resource test.hello.Greeting""");
    }

    @Test
    void a_plan_holds_no_class_of_the_plugin() {
        PluginPlan plan =
                plan(hello("to.beans(Greeting.class);").source("test.hello.Greeting", "public class Greeting {}"));
        assertThat(plan.contributions()).containsExactly(new Contribution.Bean("test.hello.Greeting"));
    }

    @Test
    void an_exception_in_contribute_is_the_plugins_fault() {
        assertThat(fault(hello("throw new IllegalArgumentException(\"no luck\");")))
                .hasMessage("contribute failed: java.lang.IllegalArgumentException: no luck");
    }

    @Test
    void a_failing_static_initialiser_is_the_plugins_fault() {
        PluginJars plugin = PluginJars.plugin("hello", "1.0")
                .entryPoint("public final class EntryPoint implements Plugin {\n"
                        + "static final int BROKEN = Integer.parseInt(\"x\");\n"
                        + "@Override public void contribute(Contributions to) {} }");
        assertThat(fault(plugin)).hasMessageContaining("does not load").hasMessageContaining("NumberFormatException");
    }

    @Test
    void an_entry_class_of_another_type_is_the_plugins_fault() {
        PluginJars plugin = PluginJars.plugin("hello", "1.0").entryPoint("public final class EntryPoint {}");
        assertThat(fault(plugin)).hasMessageContaining("does not load");
    }

    @Test
    void a_value_of_a_class_of_the_plugin_is_refused() {
        assertThat(fault(hello("to.add(ExtensionPoint.many(\"hello.x\", Mine.class), new Mine(1));")
                        .source("test.hello.Mine", "public record Mine(int n) {}")))
                .hasMessage("a value at hello.x holds an object of test.hello.Mine");
    }

    @Test
    void a_source_from_elsewhere_stands_in_the_plan() {
        assertThat(plan(hello("to.source(\"img-src\", \"https://tiles.example\");"))
                        .toString())
                .contains("view.page-source: img-src https://tiles.example");
    }

    @Test
    void a_source_of_scripts_or_from_no_exact_origin_is_refused_with_the_way_out() {
        assertThat(fault(hello("to.source(\"script-src\", \"https://cdn.example\");")))
                .hasMessage("source 'script-src https://cdn.example': 'script-src' is not among what may come from"
                        + " elsewhere");
        assertThat(fault(hello("to.source(\"img-src\", \"https://*.example\");")))
                .hasMessageContaining("'https://*.example' is no origin");
        assertThat(fault(hello("to.add(org.hanse.api.view.PageSource.POINT,"
                        + " new org.hanse.api.view.PageSource(\"img-src\", \"https://a.example; script-src *\"));")))
                .hasMessageContaining("is no origin");
    }

    @Test
    void a_lambda_or_a_hidden_object_inside_a_value_is_refused() {
        assertThat(fault(hello("to.add(ExtensionPoint.many(\"hello.x\", Fragment.class),"
                        + " Fragment.of(\"run\", (Runnable) () -> {}));")))
                .hasMessageContaining("holds an object of test.hello.EntryPoint$$Lambda");
        assertThat(fault(hello("to.add(ExtensionPoint.many(\"hello.x\", Fragment.class),"
                        + " Fragment.of(\"list\", new ArrayList<String>() {}));")))
                .hasMessageContaining("holds an object of test.hello.EntryPoint$1");
    }

    @Test
    void a_class_that_is_not_the_plugins_own_is_refused() {
        assertThat(fault(hello("to.beans(String.class);"))).hasMessageContaining("java.lang.String is no named class");
    }

    @Test
    void an_abstract_bean_is_refused() {
        assertThat(fault(hello("to.beans(Greeting.class);")
                        .source("test.hello.Greeting", "public interface Greeting {}")))
                .hasMessageContaining("is abstract");
    }

    @Test
    void a_named_point_asks_for_a_name_and_takes_each_once() {
        assertThat(fault(hello("to.add(Forum.TOPIC_TYPE, new TopicType(\"!\", false));")))
                .hasMessageContaining("forum.topic-type takes contributions with a name");
        String idea = "to.add(Forum.TOPIC_TYPE, \"idea\", new TopicType(\"!\", false));";
        assertThat(fault(hello(idea + idea))).hasMessageContaining("'hello:idea' twice");
    }

    @Test
    void a_point_that_takes_one_is_taken_once_across_plugins() {
        String one = "to.add(ExtensionPoint.one(\"base.one\", TopicType.class), new TopicType(\"!\", false));";
        assertThat(fault(hello(one + one))).hasMessageContaining("takes one");
        List<ReadPlan> plans = reader.plugins(Stream.of(PluginJars.plugin("aa", "1"), PluginJars.plugin("bb", "1"))
                .map(plugin -> work.take(plugin.contributes(one).build(folder)))
                .toList());
        BuildFault fault = catchThrowableOfType(BuildFault.class, () -> PlanChecks.across(plans));
        assertThat(fault).hasMessage("extension point base.one takes one contribution, and aa has made it");
        assertThat(fault.plugin()).hasToString("bb");
    }

    @Test
    void personal_data_without_exporter_or_eraser_is_refused() {
        assertThat(fault(hello("to.add(Privacy.PERSONAL_DATA, \"names\", PersonalData.in(\"hanse_hello_name\"));")))
                .hasMessage("it declares personal data and contributes nothing at privacy.exporter");
    }

    @Test
    void names_of_entities_tables_and_queries_bear_the_plugins_id() {
        assertThat(plan(entity("@Entity(name = \"hello_note\") @Table(name = \"hanse_hello_note\")"))
                        .of(Contribution.Entity.class))
                .hasSize(1);
        assertThat(fault(entity("@Entity(name = \"note\") @Table(name = \"hanse_hello_note\")")))
                .hasMessageContaining("entity name 'note'");
        assertThat(fault(entity("@Entity(name = \"hello_note\") @Table(name = \"note\")")))
                .hasMessageContaining("table name 'note'");
        assertThat(fault(entity("@Entity(name = \"hello_note\") @Table(name = \"hanse_hello_note\")"
                        + " @NamedQuery(name = \"all\", query = \"x\")")))
                .hasMessageContaining("named query name 'all'");
        assertThat(fault(entity(""))).hasMessageContaining("is no entity");
    }

    @Test
    void a_permission_bears_the_plugins_id() {
        assertThat(fault(hello("to.permission(new Permission(\"forum.write\", Role.MEMBER));")))
                .hasMessageContaining("permission 'forum.write' does not bear its id");
    }

    private static PluginJars entity(String annotations) {
        return hello("to.entities(Note.class);")
                .source(
                        "test.hello.Note",
                        "package test.hello; import jakarta.persistence.*;\n" + annotations
                                + " public class Note { @Id private long id; }");
    }

    private static PluginJars hello(String body) {
        return PluginJars.plugin("hello", "1.0").contributes(body);
    }

    private PluginPlan plan(PluginJars plugin) {
        return reader.plugins(List.of(work.take(plugin.build(folder)))).get(0).plan();
    }

    private BuildFault fault(PluginJars plugin) {
        BuildFault fault = catchThrowableOfType(BuildFault.class, () -> plan(plugin));
        assertThat(fault.phase()).isEqualTo(Phase.CONTRIBUTE);
        assertThat(fault.plugin()).hasToString("hello");
        return fault;
    }
}
