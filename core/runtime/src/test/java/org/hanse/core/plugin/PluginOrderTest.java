package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.junit.jupiter.api.Test;

class PluginOrderTest {

    @Test
    void plugins_without_ties_stand_in_the_order_of_their_ids() {
        assertThat(order(plugin("bb"), plugin("aa"), plugin("cc"))).isEqualTo("aa bb cc");
    }

    @Test
    void what_is_required_comes_first() {
        assertThat(order(plugin("aa", requires("cc")), plugin("bb"), plugin("cc")))
                .isEqualTo("bb cc aa");
    }

    @Test
    void optional_before_and_after_count_where_the_other_is_there() {
        assertThat(order(plugin("aa", optional("bb", "zz")), plugin("bb"))).isEqualTo("bb aa");
        assertThat(order(plugin("aa", after("bb", "zz")), plugin("bb"))).isEqualTo("bb aa");
        assertThat(order(plugin("aa"), plugin("bb", before("aa", "zz")))).isEqualTo("bb aa");
    }

    @Test
    void a_missing_requirement_is_named_with_a_remedy() {
        BuildFault fault = fault(plugin("aa", requires("zz")));
        assertThat(fault.plugin()).isEqualTo(new PluginId("aa"));
        assertThat(fault.phase()).isEqualTo(Phase.RESOLVE);
        assertThat(fault).hasMessage("it requires plugin zz, which is not there or not enabled");
        assertThat(fault.remedy()).isEqualTo("install and enable zz, or disable aa");
    }

    @Test
    void a_conflict_is_named() {
        assertThat(fault(plugin("aa", conflicts("bb")), plugin("bb"))).hasMessage("it conflicts with plugin bb");
    }

    @Test
    void a_circle_is_named_from_end_to_end() {
        BuildFault fault =
                fault(plugin("aa", after("bb")), plugin("bb", requires("cc")), plugin("cc", after("aa")), plugin("dd"));
        assertThat(fault).hasMessage("plugins wait for each other: aa → bb → cc → aa");
    }

    @Test
    void a_plugin_beside_a_circle_is_not_blamed_for_it() {
        BuildFault fault = fault(plugin("aa", after("bb")), plugin("bb", after("cc")), plugin("cc", after("bb")));
        assertThat(fault).hasMessage("plugins wait for each other: bb → cc → bb");
    }

    @Test
    void the_same_plugin_twice_is_refused() {
        assertThat(fault(plugin("aa"), plugin("aa"))).hasMessageContaining("twice");
    }

    private static String order(PluginManifest... manifests) {
        return PluginOrder.of(List.of(manifests)).stream()
                .map(manifest -> manifest.id().value())
                .collect(Collectors.joining(" "));
    }

    private static BuildFault fault(PluginManifest... manifests) {
        return catchThrowableOfType(BuildFault.class, () -> PluginOrder.of(List.of(manifests)));
    }

    private record Tie(String kind, Set<PluginId> ids) {}

    private static Tie requires(String... ids) {
        return new Tie("requires", ids(ids));
    }

    private static Tie optional(String... ids) {
        return new Tie("optional", ids(ids));
    }

    private static Tie conflicts(String... ids) {
        return new Tie("conflicts", ids(ids));
    }

    private static Tie before(String... ids) {
        return new Tie("before", ids(ids));
    }

    private static Tie after(String... ids) {
        return new Tie("after", ids(ids));
    }

    private static Set<PluginId> ids(String... ids) {
        return Arrays.stream(ids).map(PluginId::new).collect(Collectors.toSet());
    }

    private static PluginManifest plugin(String id, Tie... ties) {
        return new PluginManifest(
                new PluginId(id),
                "1.0",
                "[0.1,0.2)",
                of("requires", ties),
                of("optional", ties),
                of("conflicts", ties),
                of("before", ties),
                of("after", ties),
                Set.of());
    }

    private static Set<PluginId> of(String kind, Tie... ties) {
        return Stream.of(ties)
                .filter(tie -> tie.kind().equals(kind))
                .flatMap(tie -> tie.ids().stream())
                .collect(Collectors.toSet());
    }
}
