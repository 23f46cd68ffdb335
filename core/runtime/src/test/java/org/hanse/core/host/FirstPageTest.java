package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPageTest {

    private static final Pattern LINE =
            Pattern.compile("First page (\\d+) ms after the process began: (.*) \\((.*)\\)");

    @TempDir
    Path home;

    private final Logger log = Logger.getLogger(FirstPage.class.getName());
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void leave() {
        log.removeHandler(listener);
    }

    @Test
    void the_first_page_is_told_once_with_the_parts_of_the_start_which_sum_up() throws Exception {
        try (Site site = Site.open(home)) {
            assertThat(site.outsider().status("/nothing")).isEqualTo(404);
            assertThat(site.outsider().status("/openapi")).isEqualTo(200);
            assertThat(site.outsider().status("/")).isEqualTo(200);
            assertThat(site.outsider().status("/communities/new")).isNotEqualTo(500);
            String told = lines.poll(10, TimeUnit.SECONDS);
            assertThat(told).matches(LINE);
            Matcher line = LINE.matcher(told);
            assertThat(line.find()).isTrue();
            assertThat(line.group(3)).isEqualTo("/community/");
            List<String> parts = Arrays.asList(line.group(2).split(", "));
            assertThat(parts)
                    .extracting(part -> part.replaceFirst(" \\d+$", ""))
                    .startsWith("JVM and unpacking", "configuration", "database", "modules", "tables")
                    .contains("entities", "templates", "beans", "rest", "check")
                    .endsWith("watch", "jobs", "server", "first page");
            long sum = parts.stream()
                    .mapToLong(part -> Long.parseLong(part.replaceFirst("^.* ", "")))
                    .sum();
            assertThat(Long.parseLong(line.group(1))).isBetween(sum, sum + parts.size());
        }
        assertThat(lines).isEmpty();
    }
}
