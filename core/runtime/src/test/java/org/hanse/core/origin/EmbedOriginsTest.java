package org.hanse.core.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedOriginsTest {

    @Test
    void origins_stand_in_a_list_as_browsers_write_them() {
        EmbedOrigins origins = EmbedOrigins.of("https://www.example.org, http://localhost:8081,,http://[::1]:9000 ");

        assertThat(origins.all())
                .containsExactly("https://www.example.org", "http://localhost:8081", "http://[::1]:9000");
        assertThat(origins.contains("http://localhost:8081")).isTrue();
        assertThat(origins.contains("http://localhost")).isFalse();
        assertThat(origins.contains("null")).isFalse();
        assertThat(origins.contains(null)).isFalse();
        assertThat(EmbedOrigins.of("").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/, https://www.example.org",
        "https://www.example.org/forum?x=1, https://www.example.org",
        "https://www.example.org:443, https://www.example.org",
        "http://WWW.example.org:80, http://www.example.org",
        "HTTPS://www.example.org:8443, https://www.example.org:8443",
        "https://www.example.org#top, https://www.example.org"
    })
    void what_is_almost_an_origin_is_refused_with_the_origin_that_was_meant(String written, String meant) {
        assertThatExceptionOfType(HanseException.class)
                .isThrownBy(() -> EmbedOrigins.of("https://fine.example," + written))
                .withMessage("hanse.embed.origins: '%s' is no origin; browsers write it as %s: write it like that"
                        .formatted(written, meant))
                .matches(thrown -> thrown.code() == ErrorCode.BAD_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "www.example.org",
                "https://*.example.org",
                "https://",
                "https:www.example.org",
                "https://ada@www.example.org",
                "https://www.example.org:70000",
                "https://exa mple.org",
                "https://exämple.org",
                "ftp://www.example.org",
                "javascript:alert(1)",
                "https://www.example.org; script-src *"
            })
    void anything_else_is_refused_with_an_example(String written) {
        assertThatExceptionOfType(HanseException.class)
                .isThrownBy(() -> EmbedOrigins.of(written))
                .withMessageStartingWith("hanse.embed.origins: '" + written + "' is no origin; ")
                .withMessageContaining("write it like https://www.example.org");
    }
}
