package org.hanse.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptAddressTest {

    private static final URI OWN = URI.create("https://town.example/community/");

    @ParameterizedTest
    @CsvSource({
        "/mail/stop/aGVsbG8td29ybGQtaGVsbG8td29ybGQtMTIz, /mail/stop/*",
        "/mail/stop/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl/x, /mail/stop/*/x",
        "/r/nothingbutlettersmakesthisasecrettoo, /r/*",
        "/t/81234/99, /t/*/*",
        "/assets/core/0123456789abcdef/hanse.css, /assets/core/0123456789abcdef/hanse.css",
        "/c/stone-masons-of-the-old-town, /c/stone-masons-of-the-old-town"
    })
    void what_may_be_a_secret_is_not_kept(String path, String kept) {
        assertThat(KeptAddress.of("https://town.example" + path)).isEqualTo("https://town.example" + kept);
        assertThat(KeptAddress.pageOf("https://town.example" + path, OWN)).hasValue(kept);
    }

    @Test
    void a_name_that_java_takes_for_no_host_is_an_origin_too() {
        assertThat(KeptAddress.pageOf("http://my_host:8080/t/1", URI.create("http://my_host:8080/")))
                .hasValue("/t/*");
        assertThat(KeptAddress.pageOf("http://my_host:8081/t/1", URI.create("http://my_host:8080/")))
                .isEmpty();
        assertThat(KeptAddress.of("http://ada:p@my_host/x?token=s3cret")).isEqualTo("http://my_host/x");
    }
}
