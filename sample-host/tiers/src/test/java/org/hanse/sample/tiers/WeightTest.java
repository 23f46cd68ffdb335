package org.hanse.sample.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightTest {

    private static final int KILOBYTE = 1000;

    @TempDir
    Path home;

    @Test
    void a_topic_costs_a_foreign_page_three_requests_and_thirty_kilobytes_at_most_and_the_host_no_script()
            throws Exception {
        try (Scene scene = Scene.start(new PlainApplication("/community"), home)) {
            Ways ways = new Ways(scene.site(), scene.elsewhere(), scene.topic());
            Map<String, Weight> weights = ways.weigh(scene.chromium().browser());
            System.out.println(weights);
            assertThat(weights.get("1 in process").script()).isZero();
            assertThat(weights.get("2 mounted").script()).isZero();
            for (String tier : new String[] {"3 web component", "3 web component isolated"}) {
                assertThat(weights.get(tier).requests()).as(tier).isLessThanOrEqualTo(3);
                assertThat(weights.get(tier).bytes()).as(tier).isLessThanOrEqualTo(30 * KILOBYTE);
                assertThat(weights.get(tier).script()).as(tier).isBetween(1, 12 * KILOBYTE);
            }
        }
    }
}
