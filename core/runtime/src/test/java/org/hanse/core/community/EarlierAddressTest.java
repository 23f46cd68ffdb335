package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierAddressTest {

    @TempDir
    Path folder;

    @Test
    void an_earlier_address_of_a_community_leads_to_the_present_one_and_an_archived_one_takes_nothing()
            throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder.resolve("home"), Map.of())) {
            Map<String, String> fields =
                    new HashMap<>(Map.of("name", "Masons", "slug", "masons", "visibility", "LISTED"));
            fields.put("joining", "OPEN");
            assertThat(hanse.form("ben", "/communities/new", fields).statusCode())
                    .isEqualTo(303);
            fields.put("slug", "stone");
            fields.put("language", "en");
            assertThat(hanse.form("ben", "/c/masons/edit", fields).statusCode()).isEqualTo(303);

            HttpResponse<String> moved = hanse.page("luc", "/c/masons/join?from=mail");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(RunningHanse.location(moved)).endsWith("/c/stone/join?from=mail");
            HttpResponse<String> edited = hanse.page("ben", "/c/masons/edit");
            assertThat(edited.statusCode()).isEqualTo(301);
            assertThat(RunningHanse.location(edited)).endsWith("/c/stone/edit");
            assertThat(hanse.page("luc", "/c/nowhere").statusCode()).isEqualTo(404);
            assertThat(hanse.form("luc", "/c/masons/join", Map.of()).statusCode())
                    .isEqualTo(404);

            fields.put("visibility", "SECRET");
            assertThat(hanse.form("ben", "/c/stone/edit", fields).statusCode()).isEqualTo(303);
            assertThat(hanse.page("luc", "/c/masons").statusCode()).isEqualTo(404);
            assertThat(hanse.page("ben", "/c/masons").statusCode()).isEqualTo(301);

            hanse.form("ben", "/c/stone/edit/archive", Map.of("archived", "true"));
            assertThat(hanse.page("ben", "/c/stone").body()).contains("archived");
            assertThat(hanse.form("ben", "/c/stone/new", Map.of("title", "Which chisel?", "source", "Any."))
                            .statusCode())
                    .isEqualTo(409);
        }
    }
}
