package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedScriptTest {

    private static final int MOST_BYTES = 12 * 1024;

    @TempDir
    Path folder;

    @Test
    void the_script_has_an_address_of_its_own_and_is_sent_again_only_if_it_has_changed() {
        try (Site site = Site.open(folder)) {
            Visitor visitor = site.outsider();
            HttpResponse<String> first = visitor.get("/embed.js");
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
            assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=600");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(again(visitor, tag)).isEqualTo(304);
            assertThat(again(visitor, "\"other\"")).isEqualTo(200);
        }
    }

    @Test
    void the_script_is_whole_and_small_evaluates_no_text_and_keeps_nothing_in_the_browser() throws Exception {
        try (Site site = Site.open(folder)) {
            String script = site.outsider().get("/embed.js").body();
            assertThat(script)
                    .contains("customElements.define('hanse-view'", "customElements.define('hanse-frame'")
                    .doesNotContain("eval(", "new Function", "document.write", "localStorage", "sessionStorage");
            assertThat(zipped(script)).isLessThan(MOST_BYTES);
        }
    }

    private static int again(Visitor visitor, String tag) {
        return visitor.send(visitor.request("/embed.js").header("If-None-Match", tag))
                .statusCode();
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
