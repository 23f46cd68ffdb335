package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "number, '1 234,50', 1234.50, '1,234.5', '1 234,5'",
        "number, -3, -3, -3, -3",
        "date, 2026-02-28, 2026-02-28, 'February 28, 2026', 28 février 2026",
        "birthday, 1815-12-10, , ,",
        "birthday, 1990-12-10, 1990-12-10, 'December 10, 1990', 10 décembre 1990",
        "birthday, --12-10, --12-10, 10 December, 10 décembre",
        "birthday, --02-29, --02-29, 29 February, 29 février",
        "country, FR, FR, France, France",
        "country, DE, DE, Germany, Allemagne",
        "email, ' ada@example.org ', ada@example.org, ada@example.org, ada@example.org",
    })
    void a_value_is_stored_in_one_form_and_read_in_every_language(
            String type, String entered, String stored, String english, String french) {
        if (stored == null) {
            refuses(type, entered);
        } else {
            assertThat(type(type).check(entered, Locale.ENGLISH)).isEqualTo(stored);
            assertThat(plain(type(type).display(stored, Locale.US))).isEqualTo(english);
            assertThat(plain(type(type).display(stored, Locale.FRANCE))).isEqualTo(french);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "number, twelve",
        "number, 1e9",
        "date, 2026-02-30",
        "date, yesterday",
        "date-time, 2026-02-03",
        "birthday, 2027-01-01",
        "birthday, --02-30",
        "birthday, 1990-1-1",
        "email, ada at example",
        "computed, anything",
    })
    void what_is_no_value_is_refused_in_the_words_of_the_person(String type, String entered) {
        refuses(type, entered);
    }

    @Test
    void countries_are_offered_in_the_order_of_the_language() {
        assertThat(type("country").choices(Locale.FRENCH))
                .containsEntry("DE", "Allemagne")
                .hasSizeGreaterThan(200);
        assertThat(type("country").choices(Locale.FRENCH).values().stream().limit(3))
                .containsExactly("Afghanistan", "Afrique du Sud", "Albanie");
    }

    private static void refuses(String type, String entered) {
        assertThatThrownBy(() -> type(type).check(entered, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID));
    }

    private static FieldType type(String name) {
        return switch (name) {
            case "number" -> new NumberType();
            case "date" -> new DateType();
            case "date-time" -> new DateTimeType();
            case "birthday" -> new BirthdayType(CLOCK);
            case "country" -> new CountryType();
            case "email" -> new EmailType();
            case "computed" -> new ComputedType();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
