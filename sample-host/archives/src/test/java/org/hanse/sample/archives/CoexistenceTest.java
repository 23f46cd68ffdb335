package org.hanse.sample.archives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoexistenceTest {

    @TempDir
    private static Path home;

    private static Archives archives;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        archives = Archives.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        archives.close();
    }

    @Test
    void the_host_keeps_its_older_persistence_api_and_jackson() {
        assertThat(EntityManager.class.getPackage().getImplementationVersion()).startsWith("3.1");
        assertThat(new ObjectMapper().version().toString()).startsWith("2.15");
    }

    @Test
    void the_hosts_catalogue_works_beside_the_community() throws Exception {
        assertThat(post("/catalogue", "title=Cadastre+1831").statusCode()).isEqualTo(201);
        assertThat(get("/catalogue").body()).contains("\"title\":\"Cadastre 1831\"");
    }

    @Test
    void a_community_is_created_through_forms_beside_the_hosts_own_orm() throws Exception {
        HttpResponse<String> created = post(
                "/guild/communities/new",
                "slug=archivists&name=Archivists&summary=Paper+and+time&language=en&visibility=PUBLIC");
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(get("/guild/c/archivists").body()).contains("Archivists", "Paper and time");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(archives.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(archives.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", archives.address())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
