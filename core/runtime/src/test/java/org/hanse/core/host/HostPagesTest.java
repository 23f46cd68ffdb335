package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.host.Page;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostPagesTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void a_comment_leads_back_to_the_page_of_the_host_that_showed_its_form_even_after_a_restart() throws Exception {
        String page = "plans/7?community=masons&amp;x=%C3%A9";
        Map<String, String> form;
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            hanse.form("ben", "/communities/new", Map.of("name", "Masons", "slug", "masons", "visibility", "PUBLIC"));
            form = hidden(hanse.document("ben", page.replace("&amp;", "&")));
            assertThat(form).containsKeys("uri", "back");
        }
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            HttpResponse<String> refused = hanse.form("ben", "/about", form);
            assertThat(refused.statusCode()).isEqualTo(422);
            Map<String, String> again = hidden(refused.body());
            again.put("source", "Which wall bears the roof?");
            assertThat(RunningHanse.location(hanse.form("ben", "/about", again)))
                    .isEqualTo("/documents/plans/7?community=masons&x=%C3%A9#hanse-discussion");
            assertThat(hanse.document("ben", page)).contains("Which wall bears the roof?");
            again.put("back", "/elsewhere");
            assertThat(RunningHanse.location(hanse.form("ben", "/about", again)))
                    .startsWith("/t/");
        }
    }

    /** Browsers send a bare percent sign as it is, servers take it, and a {@code Location} cannot have it. */
    @Test
    void a_comment_leads_back_only_to_what_is_a_path_of_this_site_and_can_be_a_location() {
        assertThat(List.of("/", "/d?q=100%25", "/%C3%A9/d?x=a/b", "/d?q=" + "%C3%A9".repeat(1_000)))
                .allMatch(Visits::isOwn)
                .allMatch(page -> URI.create(page).toString().equals(page));
        assertThat(List.of("/d?q=100%", "/d?q=100%&x=1", "/%zz", "/d?q=%4", "//elsewhere.example", "https://a.example"))
                .noneMatch(Visits::isOwn);
    }

    @Test
    void a_document_that_stands_alone_has_a_policy_that_allows_its_own_files_and_no_script() {
        try (Site site = Site.open(folder)) {
            assertThat(site.visitor("ada").get("/").headers().allValues("Content-Security-Policy"))
                    .containsExactly(Page.ALONE);
        }
    }

    private static Map<String, String> hidden(String html) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(html);
        while (field.find()) {
            fields.put(field.group(1), field.group(2).replace("&amp;", "&"));
        }
        return fields;
    }
}
