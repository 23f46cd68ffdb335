package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a running Hanse tells those who look for a fault between it and the browser. */
@Timeout(60)
class DoctorResourceTest {

    @TempDir
    private Path home;

    private Site site;
    private Visitor outsider;

    @BeforeEach
    void open() {
        site = Site.open(new SiteHost(home, Optional.empty(), Map.of("hanse.forwarded", "true")));
        outsider = site.outsider();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void it_says_where_it_believes_to_be_and_nothing_else() throws Exception {
        JsonNode self = new ObjectMapper().readTree(outsider.get("/doctor").body());
        assertThat(self.fieldNames()).toIterable().containsExactlyInAnyOrder("time", "origin", "mount", "api");
        assertThat(self.path("origin").asText()).isEqualTo(site.origin());
        assertThat(self.path("mount").asText()).isEqualTo(Site.MOUNT);
        assertThat(Instant.parse(self.path("time").asText())).isAfter("2026-01-01T00:00:00Z");
    }

    @Test
    void it_shows_what_a_proxy_told() throws Exception {
        HttpResponse<String> answer = outsider.send(outsider.request("/doctor")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "intranet.example")
                .header("X-Forwarded-Prefix", "/a"));
        JsonNode self = new ObjectMapper().readTree(answer.body());
        assertThat(self.path("origin").asText()).isEqualTo("https://intranet.example");
        assertThat(self.path("mount").asText()).isEqualTo("/a" + Site.MOUNT);
    }

    @Test
    void events_arrive_with_pauses_and_then_the_stream_ends() throws Exception {
        HttpResponse<InputStream> answer = outsider.stream("/doctor/stream");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        List<Long> arrived = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    arrived.add(System.nanoTime());
                }
            }
        }
        assertThat(arrived).hasSize(3);
        assertThat(Duration.ofNanos(arrived.get(2) - arrived.get(0))).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void only_a_few_streams_go_on_at_a_time_and_those_who_come_later_are_told_so() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            HttpResponse<InputStream> answer = outsider.stream("/doctor/stream");
            statuses.add(answer.statusCode());
            streams.add(answer.body());
        }
        assertThat(statuses).startsWith(200, 200, 200, 200, 200, 200, 200, 200).endsWith(429);
        for (InputStream stream : streams) {
            stream.readAllBytes();
        }
        assertThat(outsider.stream("/doctor/stream").statusCode()).isEqualTo(200);
    }
}
