package org.hanse.sample.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What any server must grant an application that embeds the capsule. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostContractTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @ArquillianResource
    private URL base;

    @Deployment(testable = false)
    static WebArchive application() {
        return Deployable.war();
    }

    @Test
    void a_page_of_the_community_is_served_below_the_context_and_the_mount() throws Exception {
        HttpResponse<String> home = send(get("guild/"));
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("class=\"hanse\"", base.getPath() + "guild/assets/core/");
    }

    @Test
    void a_form_creates_a_community_and_redirects_to_it() throws Exception {
        HttpResponse<String> created = send(post(
                "guild/communities/new",
                "slug=smiths&name=Smiths&summary=Iron+and+fire&language=en&visibility=PUBLIC"));
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/guild/c/smiths"));
        assertThat(send(get("guild/c/smiths")).body()).contains("Smiths");
    }

    @Test
    void a_form_from_another_site_is_refused() throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(URI.create(base + "guild/communities/new"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("slug=x"))
                .build();
        assertThat(send(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_address_is_a_problem_document_of_ours() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "guild/api/nowhere"))
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> problem = send(request);
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_page_of_the_application_shows_a_slot() throws Exception {
        HttpResponse<String> front = send(get("front"));
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("<h1>Front</h1>", "class=\"hanse");
    }

    @Test
    void a_jsp_page_of_the_application_shows_a_slot_and_a_view_by_tags() throws Exception {
        HttpResponse<String> guide = send(get("guide.jsp"));
        assertThat(guide.statusCode()).isEqualTo(200);
        assertThat(guide.body())
                .contains("<h1>Guide</h1>", "<p>Colophon</p>")
                .containsPattern(
                        "<head>[^/]+/title>\\s*<link rel=\"stylesheet\" href=\"" + base.getPath() + "guild/assets/")
                .containsPattern("(?s)<main>\\s*<div class=\"hanse\".*<div class=\"hanse\".*</main>");
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("X-Remote-User", "weyland")
                .build();
    }

    private HttpRequest post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + base.getAuthority())
                .header("X-Remote-User", "weyland")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
