package org.hanse.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of machines that java.net.URI takes for no host. */
class OEmbedUnderAnOddNameTest {

    @ParameterizedTest
    @CsvSource({"http://my_host:8080, my_host", "http://my_host, my_host", "http://[::1]:8080, [::1]"})
    void the_provider_has_a_name(String origin, String name) {
        URI home = URI.create(origin + "/community/");
        OEmbed embed = OEmbed.of(new Shown("t/1", "Lime", "ada"), home.resolve("frame/t/1"), home, 600, 640, 480);
        assertThat(embed.providerName()).isEqualTo(name);
        assertThat(embed.xml()).contains("<provider_name>" + name + "</provider_name>");
    }
}
