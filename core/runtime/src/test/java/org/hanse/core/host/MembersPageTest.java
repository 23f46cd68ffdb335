package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersPageTest {

    @TempDir
    Path folder;

    @Test
    void the_members_of_a_public_community_are_shown_to_those_who_are_signed_in() {
        try (Site site = Site.open(folder)) {
            site.visitor("ana").community("masons");
            assertThat(site.visitor("bo").get("/c/masons/members").body()).contains("ana");
            assertThat(site.visitor("bo").get("/c/masons").body()).contains("/c/masons/members");
            assertThat(site.outsider().status("/c/masons/members")).isEqualTo(404);
            assertThat(site.outsider().get("/c/masons").body()).doesNotContain("/c/masons/members");
        }
    }

    @Test
    void a_host_may_show_people_to_everybody() {
        SiteHost host = new SiteHost(folder, Optional.empty(), Map.of("hanse.core.profile-public", "true"));
        try (Site site = Site.open(host)) {
            site.visitor("ana").community("masons");
            assertThat(site.outsider().get("/c/masons/members").body()).contains("ana");
        }
    }
}
