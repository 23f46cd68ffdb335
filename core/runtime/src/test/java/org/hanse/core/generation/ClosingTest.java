package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void a_step_that_fails_is_reported_and_the_others_run_all_the_same() {
        List<String> closed = new ArrayList<>();
        PluginId hello = new PluginId("hello");
        List<Problem> problems = Closing.all(List.of(
                Closing.ofCore("one", () -> closed.add("one")),
                new Closing("class loader of hello", hello, () -> {
                    throw new NoClassDefFoundError("gone");
                }),
                Closing.ofCore("two", () -> closed.add("two"))));
        assertThat(closed).containsExactly("one", "two");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.plugin()).isEqualTo(hello);
            assertThat(problem.phase()).isEqualTo(Phase.CLOSE);
            assertThat(problem.cause()).contains("class loader of hello did not close");
        });
    }
}
