package org.hanse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StaticStateCheckTest {

    @Test
    void fields_that_change_and_values_that_change_are_found() {
        assertThat(StaticStateCheck.problems(Forgetful.class))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).contains("last is static and changes"))
                .anySatisfy(problem -> assertThat(problem).contains("SEEN is static and what it holds can change"))
                .anySatisfy(problem -> assertThat(problem).contains("COUNT"));
    }

    @Test
    void constants_are_fine() {
        assertThat(StaticStateCheck.problems(Constant.class)).isEmpty();
    }

    @SuppressWarnings("unused")
    private static final class Forgetful {
        static final Map<String, String> SEEN = new HashMap<>();
        static final AtomicInteger COUNT = new AtomicInteger();
        static String last = "";
    }

    @SuppressWarnings("unused")
    private static final class Constant {
        static final String NAME = "constant";
        static final List<String> LIST = List.of("a", "b", "c");
        static final Map<String, String> MAP = Map.of("a", "b");
    }
}
