package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MountLinksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/a/b"})
    void every_address_lies_below_the_mount(String mount) throws Exception {
        MountLinks links = links(mount);

        assertThat(links.home()).isEqualTo(mount + "/");
        assertThat(links.page("t/1")).isEqualTo(mount + "/t/1");
        assertThat(links.community("été & hiver/?#")).isEqualTo(mount + "/c/%C3%A9t%C3%A9%20%26%20hiver%2F%3F%23");
        assertThat(links.topic(1)).isEqualTo(mount + "/t/1");
        assertThat(links.post(1, 2)).isEqualTo(mount + "/t/1/2");
        assertThat(links.member(3)).isEqualTo(mount + "/m/3");
        assertThat(links.event(4)).isEqualTo(mount + "/e/4");
        assertThat(links.plugin("hello", "x?y=1")).isEqualTo(mount + "/p/hello/x?y=1");
        assertThat(links.asset("core", "hanse.css")).matches(mount + "/assets/core/[0-9a-f]{16}/hanse\\.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//e.org", "/x", "https://e.org", "javascript:x", "../x", "a/../x", "a b", "\\\\e.org"})
    void no_path_leads_away_from_the_mount(String path) throws Exception {
        MountLinks links = links("/a");

        assertThatThrownBy(() -> links.page(path)).isInstanceOf(HanseException.class);
    }

    @Test
    void prefix_context_and_mount_are_joined_and_a_forged_prefix_is_ignored() {
        assertThat(MountLinks.base("/proxy/", "/app", "/community")).isEqualTo("/proxy/app/community");
        assertThat(MountLinks.base("//e.org", "/app", "")).isEqualTo("/app");
        assertThat(MountLinks.base("https://e.org", "", "/")).isEmpty();
    }

    @Test
    void outside_requests_links_start_at_the_address_that_is_configured() throws Exception {
        String address = MountLinks.absolute("https://intranet.example:8443/app/community/");

        assertThat(links(address).event(4)).isEqualTo("https://intranet.example:8443/app/community/e/4");
        assertThat(links(MountLinks.absolute("http://localhost")).home()).isEqualTo("http://localhost/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/community",
                "intranet.example",
                "ftp://e.org/a",
                "https://e.org/a?b",
                "https://u@e.org",
                "https:///a"
            })
    void an_address_is_a_whole_one(String address) {
        assertThatThrownBy(() -> MountLinks.absolute(address))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("hanse.address: '" + address + "'");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        MountLinks links = links("");

        assertThatThrownBy(() -> links.asset("core", "no.css")).hasMessage("plugin core has no file assets/no.css");
    }

    private MountLinks links(String mount) throws Exception {
        return new MountLinks(mount, Assets.load(List.of(Sample.core()), new AssetStore(folder)));
    }
}
