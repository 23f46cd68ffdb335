package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostPagesTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

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
    void a_document_that_stands_alone_allows_its_own_files_and_scripts_with_the_nonce_of_the_request_only() {
        try (Site site = Site.open(folder)) {
            HttpResponse<String> answer = site.visitor("ada").get("/");
            Matcher nonce = NONCE.matcher(answer.body());
            assertThat(nonce.find()).isTrue();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; script-src 'nonce-" + nonce.group(1)
                            + "' 'strict-dynamic'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                            + " form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self';"
                            + " require-trusted-types-for 'script'; trusted-types hanse;"
                            + " report-uri /community/csp; report-to hanse");
            assertThat(Base64.getDecoder().decode(nonce.group(1))).hasSize(16);
            assertThat(site.visitor("ada").get("/").body()).doesNotContain(nonce.group(1));
        }
    }

    @Test
    void a_document_that_stands_alone_is_kept_from_the_windows_and_the_logs_of_other_sites() {
        try (Site site = Site.open(folder)) {
            for (String path : List.of("/", "/t/1", "/admin")) {
                HttpHeaders headers = site.visitor("ada")
                        .send(site.visitor("ada").request(path).header("Accept", "text/html"))
                        .headers();
                assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
                assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
                assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
                assertThat(headers.allValues("Reporting-Endpoints")).containsExactly("hanse=\"/community/csp\"");
            }
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
