package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir
    Path folder;

    @Test
    void a_changed_file_has_another_address_and_the_old_one_still_resolves() throws IOException {
        AssetStore store = new AssetStore(folder.resolve("store"));
        String before = load("body{}", store).hash("sample", "css/a.css");
        String after = load("p{}", store).hash("sample", "css/a.css");

        assertThat(after).isNotEqualTo(before);
        assertThat(content(store, before)).isEqualTo("body{}");
        assertThat(content(store, after)).isEqualTo("p{}");
        assertThat(content(new AssetStore(folder.resolve("store")), before)).isEqualTo("body{}");
    }

    @Test
    void only_a_whole_and_plain_address_finds_a_file() throws IOException {
        AssetStore store = new AssetStore(folder.resolve("store"));
        String hash = load("body{}", store).hash("sample", "css/a.css");
        Files.writeString(folder.resolve("secret"), "x");

        assertThat(store.find("sample", hash, "css/a.css")).isPresent();
        assertThat(store.find("sample", hash, "css")).isEmpty();
        assertThat(store.find("sample", hash, "../../../secret")).isEmpty();
        assertThat(store.find("..", hash, "secret")).isEmpty();
        assertThat(store.find("sample", "..", "secret")).isEmpty();
        assertThat(store.find("sample", "0123456789abcdef", "css/a.css")).isEmpty();
    }

    @Test
    void a_name_that_would_not_work_in_an_address_is_refused() {
        assertThatThrownBy(() -> Assets.load(
                        List.of(Sample.plugin("sample", folder)
                                .file("assets/a b.css", "x")
                                .load()),
                        new AssetStore(folder.resolve("store"))))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_PLUGIN))
                .hasMessageContaining("a b.css");
    }

    @Test
    void a_file_is_served_with_its_type_for_ever() throws IOException {
        AssetStore store = new AssetStore(folder.resolve("store"));
        String hash = load("body{}", store).hash("sample", "css/a.css");

        AssetResource resource = new AssetResource(store);
        try (Response response = resource.get("sample", hash, "css/a.css")) {
            assertThat(response.getHeaderString("Content-Type")).isEqualTo("text/css; charset=utf-8");
            assertThat(response.getHeaderString("Cache-Control")).contains("immutable", "max-age=31536000");
            assertThat(response.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThatThrownBy(() -> resource.get("sample", hash, "css/b.css")).hasMessageContaining("no such file");
    }

    private Assets load(String content, AssetStore store) throws IOException {
        Sample plugin = Sample.plugin("sample", folder).file("assets/css/a.css", content);
        return Assets.load(List.of(plugin.load()), store);
    }

    private static String content(AssetStore store, String hash) throws IOException {
        return Files.readString(store.find("sample", hash, "css/a.css").orElseThrow());
    }
}
