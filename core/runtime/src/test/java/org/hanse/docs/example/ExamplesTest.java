package org.hanse.docs.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.forum.PostDraft;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation do what it says. */
class ExamplesTest {

    private static final Guarded CASES = Guarded.topicsOfType("mentoring:case");

    @Test
    void a_short_form_becomes_a_link_once() {
        TicketLinks links = new TicketLinks();
        PostDraft once = links.apply(new PostDraft(1, 2, "See T-12, not LIST-13."));
        assertThat(once.source()).isEqualTo("See [T-12](https://tickets.example/12), not LIST-13.");
        assertThat(links.apply(once)).isEqualTo(once);
    }

    @Test
    void only_the_group_of_mentors_sees_what_is_for_mentors() {
        MentorsOnly policy = new MentorsOnly();
        assertThat(policy.decide(member(Set.of("mentors")), CASES).denies()).isFalse();
        assertThat(policy.decide(member(Set.of("engineers")), CASES).denies()).isTrue();
    }

    @Test
    void a_line_that_cannot_be_read_is_lost_and_the_rest_arrives(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("people.txt"),
                "1;Ada;2024-03-01T10:00:00Z\n2;Bo\n3;Cy;yesterday\n4;Di;2024-03-02T10:00:00Z\n");
        List<String> calls = new ArrayList<>();
        new PeopleFile().read(source, recordingInto(calls));
        assertThat(calls).containsExactly("part", "member", "lost", "lost", "member");
    }

    private static Caller member(Set<String> groups) {
        return new Caller(OptionalLong.of(7), "Ada", Locale.ENGLISH, ZoneOffset.UTC, Map.of(), groups, false);
    }

    private static ImportTarget recordingInto(List<String> calls) {
        return (ImportTarget) Proxy.newProxyInstance(
                ImportTarget.class.getClassLoader(),
                new Class<?>[] {ImportTarget.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return null;
                });
    }
}
