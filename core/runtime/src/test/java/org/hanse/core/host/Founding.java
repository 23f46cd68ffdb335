package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hanse.core.fixture.RunningHanse;

/** Founds communities that everybody sees who is signed in. */
record Founding(RunningHanse hanse) {

    void found(String person, String slug, String joining) throws Exception {
        Map<String, String> form = Map.of(
                "slug",
                slug,
                "name",
                "The " + slug,
                "summary",
                "Those who moor.",
                "visibility",
                "SIGNED_IN",
                "joining",
                joining);
        assertThat(hanse.form(person, "/communities/new", form).statusCode()).isEqualTo(303);
    }
}
