package org.hanse.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static Redaction of(String name, ErasureMode mode) {
        return new Redaction(new Erasure(7, name, mode), "Former member");
    }

    @Test
    void mentions_quoted_names_and_links_to_the_profile_go() {
        Redaction ann = of("Ann", ErasureMode.ANONYMISE);

        assertThat(ann.markdown("Ask @Ann, or [her](/community/m/7)."))
                .isEqualTo("Ask @Former member, or Former member.");
        assertThat(ann.markdown("> Ann's ruler, said Ann.")).isEqualTo("> Former member's ruler, said Former member.");
        assertThat(ann.html("<blockquote>Ann: two</blockquote><p>@Ann</p>"))
                .isEqualTo("<blockquote>Former member: two</blockquote><p>@Former member</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Annabel", "> Annual, Joann, Marie-Ann, Ann-Kathrin, ann", "> Anné", "Ann says so"})
    void words_that_only_begin_or_end_alike_and_free_text_stay(String text) {
        assertThat(of("Ann", ErasureMode.EVERYTHING).markdown(text)).isEqualTo(text);
    }

    @Test
    void a_name_is_no_pattern() {
        assertThat(of("A. (x)", ErasureMode.ANONYMISE).markdown("@A. (x) and @AB (x)"))
                .isEqualTo("@Former member and @AB (x)");
    }

    @Test
    void whoever_consents_stays_named() {
        assertThat(of("Ann", ErasureMode.CONSENT).markdown("@Ann [her](/m/7)")).isEqualTo("@Ann Ann");
    }

    @Test
    void quotes_of_what_is_deleted_go_and_others_stay() {
        assertThat(of("Ann", ErasureMode.EVERYTHING)
                        .unquoted("> two walls\n> of brick\nYes", List.of("There are two walls.")))
                .isEqualTo("> […]\n> of brick\nYes");
    }
}
