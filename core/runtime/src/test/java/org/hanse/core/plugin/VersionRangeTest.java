package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0.1,0.2)      | 0.1.0          | true",
                "[0.1,0.2)      | 0.1.0-SNAPSHOT | true",
                "[0.1,0.2)      | 0.1.9          | true",
                "[0.1,0.2)      | 0.2.0          | false",
                "[0.1,0.2)      | 0.2.0-SNAPSHOT | false",
                "(0.1,0.2]      | 0.1            | false",
                "(0.1,0.2]      | 0.2            | true",
                "[1.2]          | 1.2.0          | true",
                "[1.2]          | 1.2.1          | false",
                "1.2            | 1.10           | true",
                "1.2            | 1.1            | false",
                "(,1.0]         | 0.5            | true",
                "[1.0,)         | 7              | true",
                "[1,2), [3,4)   | 3.5            | true",
                "[1,2),[3,4)    | 2.5            | false"
            })
    void ranges_read_as_maven_reads_them_and_a_snapshot_counts_as_its_release(
            String range, String version, boolean fits) {
        assertThat(VersionRange.parse(range)
                        .orElseThrow()
                        .contains(Version.parse(version).orElseThrow()))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1,2", "[]", "()", "[x,2)", "1,2", "[1,2)[3,4)"})
    void what_is_no_range_is_refused(String text) {
        assertThat(VersionRange.parse(text)).isEmpty();
    }
}
