package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.core.data.Databases;
import org.hanse.core.data.HandClock;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForgottenPersonTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final Map<String, String> MAIL =
            Map.of("hanse.mail", "log", "hanse.address", "https://people.example.org");
    private static final Pattern COPY = Pattern.compile("/me/data/exports/([0-9]+)");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final JobWait jobs = new JobWait(clock);

    @ParameterizedTest
    @EnumSource
    void whoever_has_everything_erased_got_all_of_it_before_and_leaves_nothing_behind(Product product)
            throws Exception {
        DataSource database = DATABASES.of(product).source();
        try (RunningHanse hanse = start(database)) {
            PlantedMarkers markers = new PlantedMarkers(hanse, database);
            markers.plant();
            assertThat(Set.copyOf(markers.words().values())).hasSizeGreaterThanOrEqualTo(20);
            long member = markers.member();
            EverythingStored stored = new EverythingStored(database);
            markers.words()
                    .forEach((place, word) ->
                            assertThat(stored.with(word)).as(place).isNotEmpty());
            assertThat(stored.with("127.0.0.1")).as("addresses of visitors").isEmpty();
            assertThat(stored.with("0:0:0:0:0:0:0:1"))
                    .as("addresses of visitors")
                    .isEmpty();

            jobs.until(
                    () -> String.join("\n", stored.with(markers.evidence())),
                    Pattern.compile("hanse_award\\.evidence_id").asPredicate());
            Map<String, String> copy = copy(hanse);
            assertThat(copy.entrySet())
                    .as("the evidence of a badge")
                    .anyMatch(file ->
                            file.getKey().contains("awards") && file.getValue().contains(markers.evidence()));
            String all = String.join("\n", copy.values());
            markers.words().forEach((place, word) -> assertThat(all).as(place).contains(word));
            assertThat(copy.get("index.html")).contains("What is kept about").doesNotContain("<script", "Well said.");

            jobs.until(
                    () -> found(hanse, markers.words().get("topic")),
                    Pattern.compile("Mooring").asPredicate());
            EverythingOnDisk disk = new EverythingOnDisk(folder);
            assertThat(disk.with(markers.words().get("topic"))).isNotEmpty();
            jobs.until(
                    () -> String.join("\n", stored.with(Long.toString(member))),
                    Pattern.compile("hanse_greeter_newcomer\\.member_id").asPredicate());
            erase(hanse, "EVERYTHING");
            Map<String, String> texts = new LinkedHashMap<>(markers.words());
            texts.remove(PlantedMarkers.PICTURE);
            for (String word : texts.values()) {
                jobs.until(
                        () -> found(hanse, word), Pattern.compile("^nothing$").asPredicate());
            }
            jobs.until(() -> disk.with(texts.values()), Pattern.compile("^$").asPredicate());
            markers.words()
                    .forEach((place, word) ->
                            assertThat(stored.with(word)).as(place).isEmpty());
            assertThat(stored.with(Long.toString(member)))
                    .as("the number of the member")
                    .allMatch(line -> line.startsWith("hanse_erasure.member_id") || line.startsWith("hanse_signal."));
            assertThat(stored.with(markers.evidence()))
                    .as("the evidence of a badge")
                    .noneMatch(line -> line.startsWith("hanse_award."));
            for (String page : markers.pages()) {
                String shown = hanse.page("ben", page).body();
                markers.words()
                        .forEach((place, word) ->
                                assertThat(shown).as(page + place).doesNotContain(word));
            }
            assertThat(hanse.page("ben", "/m/" + member).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoever_is_anonymised_leaves_words_behind_and_no_name() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:forgotten;DB_CLOSE_DELAY=-1");
        try (RunningHanse hanse = start(database)) {
            PlantedMarkers markers = new PlantedMarkers(hanse, database);
            markers.plant();
            EverythingStored stored = new EverythingStored(database);
            erase(hanse, "ANONYMISE");
            assertThat(stored.with(PlantedMarkers.PERSON)).isEmpty();
            for (String kept : List.of("title of a topic", "topic", "reply", "title of an event")) {
                assertThat(stored.with(markers.words().get(kept))).as(kept).isNotEmpty();
            }
            for (String gone : List.of("profile: about", "reason of a request", "waiting mail")) {
                assertThat(stored.with(markers.words().get(gone))).as(gone).isEmpty();
            }
            assertThat(hanse.page("ben", markers.pages().get(2)).body())
                    .contains("Former member", "Ask Former member or &#64;Former member.")
                    .doesNotContain(PlantedMarkers.PERSON);

            assertThat(run(hanse, "erasures")).contains("1 in the ledger", "0 to be erased again");
        }
    }

    private static String run(RunningHanse hanse, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(hanse.hanse().run(List.of(arguments), new PrintStream(out, true)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Return the titles that a search finds, or that it finds nothing. */
    private static String found(RunningHanse hanse, String word) throws Exception {
        String answer =
                hanse.get("ben", "/api/search?q=" + word, "application/json").body();
        return answer.contains("\"title\"") ? answer : "nothing";
    }

    private RunningHanse start(DataSource database) throws Exception {
        Path[] plugins = FirstPartyPlugins.build(folder).stream()
                .filter(jar -> jar.getFileName().toString().contains("greeter"))
                .toArray(Path[]::new);
        return RunningHanse.start(folder, MAIL, database, clock, plugins);
    }

    private Map<String, String> copy(RunningHanse hanse) throws Exception {
        assertThat(hanse.page(PlantedMarkers.PERSON, "/m/edit").body()).contains("href=\"/community/me/data\"");
        hanse.form(PlantedMarkers.PERSON, "/me/data/export", Map.of());
        String page =
                jobs.until(() -> hanse.page(PlantedMarkers.PERSON, "/me/data").body(), COPY.asPredicate());
        Matcher copy = COPY.matcher(page);
        assertThat(copy.find()).as(page).isTrue();
        jobs.until(
                () -> hanse.page(PlantedMarkers.PERSON, "/notifications").body(),
                Pattern.compile("The copy of your data is ready").asPredicate());
        String path = copy.group();
        assertThat(hanse.bytes("ben", path).statusCode())
                .as("somebody else's copy")
                .isEqualTo(404);
        return unpacked(hanse.bytes(PlantedMarkers.PERSON, path).body());
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), charset(entry)));
            }
        }
        return files;
    }

    /** What is no text is read a character for each byte. */
    private static Charset charset(ZipEntry entry) {
        return entry.getName().startsWith("files/") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private void erase(RunningHanse hanse, String mode) throws Exception {
        String before = hanse.page(PlantedMarkers.PERSON, "/me/data/erase").body();
        assertThat(before).contains("Topics", "Posts", "greeter");
        hanse.form(PlantedMarkers.PERSON, "/me/data/erase", Map.of("mode", mode));
        clock.pass(Duration.ofDays(7).plusMinutes(2));
        jobs.until(
                () -> hanse.page("ada", "/admin/people").body(),
                Pattern.compile("<td>done").asPredicate());
    }
}
