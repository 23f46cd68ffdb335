package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.PluginPlan;
import org.hanse.api.privacy.PersonalData;
import org.hanse.core.data.CoreForTests;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.Product;
import org.hanse.core.data.Sql;
import org.hanse.core.fixture.Recorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonalDataOfEveryTableTest {

    /** What is about nobody: plugins, builds, counts, secrets, reports without people, and things that belong to all. */
    private static final Set<String> IMPERSONAL = Set.of(
            "hanse_plugin_jar",
            "hanse_plugin_state",
            "hanse_quarantine",
            "hanse_guard",
            "hanse_build_report",
            "hanse_build_number",
            "hanse_job",
            "hanse_secret",
            "hanse_names",
            "hanse_permission_rule",
            "hanse_plugin_attachment",
            "hanse_indexed_community",
            "hanse_retention",
            "hanse_profile_field",
            "hanse_community",
            "hanse_community_group",
            "hanse_community_picture",
            "hanse_community_earlier_slug",
            "hanse_community_text",
            "hanse_skill",
            "hanse_skill_name",
            "hanse_spent_token",
            "hanse_topic_link",
            "hanse_topic_count",
            "hanse_csp_report");

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @BeforeAll
    static void make_the_tables() {
        new Migrations(DATABASES.of(Product.H2)).run(CoreForTests.with());
    }

    @Test
    void each_table_of_core_is_declared_to_hold_personal_data_or_known_to_hold_none() {
        Set<String> unknown = tables();
        unknown.removeAll(declared());
        unknown.removeAll(IMPERSONAL);
        assertThat(unknown)
                .as(
                        "tables that nobody says anything about: name each in a PersonalData of its domain, with an exporter"
                                + " and an eraser, or here")
                .isEmpty();
    }

    @Test
    void every_table_that_is_declared_exists() {
        assertThat(tables()).containsAll(declared());
    }

    private static Set<String> tables() {
        Database database = DATABASES.of(Product.H2);
        return new Sql(database)
                .texts("select table_name from information_schema.tables where table_schema = 'PUBLIC'").stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !name.endsWith("schema_history"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared() {
        PluginPlan plan = Recorder.plan(CoreModules.ALL);
        return plan.of(Contribution.Value.class).stream()
                .flatMap(value -> value.value() instanceof PersonalData data ? data.tables().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }
}
