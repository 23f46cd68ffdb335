package org.hanse.plugin.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HelloTest {

    @RegisterExtension
    static final HanseExtension hanse = HanseExtension.onH2();

    @Test
    void it_says_hello_beside_a_profile_in_the_language_of_the_reader() {
        Person yann = hanse.person("Yann");
        assertThat(yann.get("/m/" + yann.id()).body()).contains("Hello! Write to each other");
        assertThat(hanse.person("Maëlle", Locale.FRENCH).get("/m/" + yann.id()).body())
                .contains("Bonjour\u202f! Écrivez-vous");
    }
}
