package org.hanse.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanse.core.search.index.Entry;
import org.hanse.core.search.index.Index;
import org.hanse.core.search.index.Page;
import org.hanse.core.search.index.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index over restarts, damage and builds. */
class IndexTest {

    private static final Set<String> KIND = Set.of("core:topics");

    @TempDir
    Path home;

    private static Entry entry(long id, String title) {
        return new Entry(
                new Entry.Key("core:topics", id),
                null,
                0,
                Set.of("all"),
                "",
                "t/" + id,
                title,
                "",
                "",
                id,
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Page find(Index index, String words) {
        Wanted.Reader anybody = new Wanted.Reader(Optional.of(Set.of("all")), Set.of(), Set.of(), Set.of(), Set.of());
        return index.find(new Wanted(
                words, KIND, KIND, OptionalLong.empty(), Map.of(), anybody, false, "", 10, List.of(), false));
    }

    @Test
    void what_was_written_is_there_after_a_restart_and_the_build_stays_complete() {
        try (Index index = new Index(home)) {
            assertThat(index.build().complete()).isFalse();
            index.write(List.of(entry(1, "Harbour")), List.of());
            index.finish();
        }
        try (Index index = new Index(home)) {
            assertThat(index.build().complete()).isTrue();
            assertThat(find(index, "harbour").total()).isEqualTo(1);
        }
    }

    @Test
    void somebody_of_hundreds_of_communities_finds_by_as_many_words_as_they_like() {
        Set<String> many =
                IntStream.range(0, 600).mapToObj(number -> "c" + number).collect(Collectors.toSet());
        Wanted.Reader reader = new Wanted.Reader(Optional.of(Set.of("all")), many, Set.of(), Set.of(), Set.of());
        try (Index index = new Index(home)) {
            index.write(List.of(entry(1, "Harbour pilots"), entry(2, "Lighthouse")), List.of());
            for (String words : List.of("harbour pilots " + "pilots ".repeat(90), "harbour-pilots-".repeat(90))) {
                assertThat(index.find(new Wanted(
                                        words,
                                        KIND,
                                        KIND,
                                        OptionalLong.empty(),
                                        Map.of(),
                                        reader,
                                        false,
                                        "",
                                        10,
                                        List.of(),
                                        false))
                                .total())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_damaged_index_is_replaced_by_an_empty_one_that_waits_to_be_built() throws IOException {
        try (Index index = new Index(home)) {
            index.write(List.of(entry(1, "Harbour")), List.of());
            index.finish();
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_")
                            || each.getFileName().toString().endsWith(".cfs"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Index index = new Index(home)) {
            assertThat(index.build().complete()).isFalse();
            assertThat(find(index, "harbour").total()).isZero();
            index.write(List.of(entry(2, "Harbour again")), List.of());
            assertThat(find(index, "harbour").total()).isEqualTo(1);
        }
    }

    @Test
    void a_new_build_serves_what_there_was_and_knows_what_it_has_not_seen() {
        try (Index index = new Index(home)) {
            index.write(List.of(entry(1, "Old harbour"), entry(2, "Harbour")), List.of());
            index.finish();
            index.begin();
            assertThat(find(index, "harbour").total()).isEqualTo(2);
            index.write(List.of(entry(2, "Harbour")), List.of());
            assertThat(index.unseen(10)).containsExactly(new Entry.Key("core:topics", 1));
            index.write(List.of(), index.unseen(10));
            index.finish();
            assertThat(find(index, "harbour").total()).isEqualTo(1);
        }
    }

    @Test
    void an_index_of_another_form_is_built_again() throws IOException {
        try (Index index = new Index(home)) {
            index.write(List.of(entry(1, "Harbour")), List.of());
            index.finish();
        }
        Files.writeString(home.resolve("search/state"), "form 0\n7\ncomplete\n");
        try (Index index = new Index(home)) {
            assertThat(index.build().complete()).isFalse();
            assertThat(find(index, "harbour").total()).isZero();
        }
    }
}
