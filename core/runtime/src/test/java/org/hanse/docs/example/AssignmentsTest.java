package org.hanse.docs.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.container.Container;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.data.Database;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.data.Transactions;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that reads and writes runs in a real container and on a real database. */
class AssignmentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PluginId MENTORING = new PluginId("mentoring");

    private static Database database;
    private static PersistenceUnit unit;
    private static Container container;
    private static Caller caller = steward();

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        database = Database.open(Optional.empty(), home);
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table hanse_mentoring_assignment (topic_id bigint primary key, mentor_id bigint,"
                    + " assigned_at timestamp(6) with time zone)");
        }
        ClassLoader loader = AssignmentsTest.class.getClassLoader();
        LoadedPlugin plugin = new LoadedPlugin(
                PluginManifest.of(MENTORING, "1.0", "[0.1,0.2)"),
                new PluginPlan(MENTORING, "1.0", List.of(new Contribution.Entity(Assignment.class.getName()))),
                loader,
                Path.of("target/test-classes"),
                "");
        unit = PersistenceUnit.open("mentoring", database.source(), List.of(plugin), loader);
        List<Class<?>> beans = new ArrayList<>(Transactions.BEANS);
        beans.addAll(List.of(Assignments.class, AssignmentsResource.class, ForgetOldAssignments.class));
        container = Container.start(
                "mentoring",
                loader,
                beans,
                List.of(
                        ProvidedBean.of(EntityManagerFactory.class, ApplicationScoped.class, at -> unit.factory()),
                        ProvidedBean.of(Clock.class, ApplicationScoped.class, at -> Clock.fixed(NOW, ZoneOffset.UTC)),
                        ProvidedBean.of(Topics.class, ApplicationScoped.class, at -> new OneTopic()),
                        ProvidedBean.of(Caller.class, Dependent.class, at -> caller)));
    }

    @AfterAll
    static void stop() {
        container.close();
        unit.close();
        database.close();
    }

    @Test
    void a_steward_assigns_a_mentor() {
        assign(steward());
        assertThat(mentor()).contains(8L);
    }

    @Test
    void a_member_may_not() {
        assertThatThrownBy(() -> assign(memberAs(Role.MEMBER)))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    @Test
    void what_is_not_old_is_kept() {
        assign(steward());
        container.inRequest(() -> {
            container.get(UnitOfWork.class).inTransaction(() -> {
                container.get(ForgetOldAssignments.class).run();
                return true;
            });
            return true;
        });
        assertThat(mentor()).contains(8L);
    }

    private static void assign(Caller by) {
        caller = by;
        container.inRequest(() -> {
            container.get(AssignmentsResource.class).assign(OneTopic.ID, new NewAssignment("8"));
            return true;
        });
    }

    private static Optional<Long> mentor() {
        return container.inRequest(
                () -> Optional.ofNullable(container.get(EntityManager.class).find(Assignment.class, OneTopic.ID))
                        .map(Assignment::mentor));
    }

    private static Caller steward() {
        return memberAs(Role.STEWARD);
    }

    private static Caller memberAs(Role role) {
        return new Caller(
                OptionalLong.of(7),
                "Yann",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Map.of(OneTopic.COMMUNITY, role),
                Set.of(),
                false);
    }
}
