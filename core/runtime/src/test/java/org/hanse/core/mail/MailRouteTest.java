package org.hanse.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.MailTransport;
import org.hanse.core.mail.MailRoute.Kind;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailRouteTest {

    private static final Map<String, String> SERVER =
            Map.of("hanse.mail.host", "mail.example", "hanse.mail.from", "community@rivage.example");
    private static final MailTransport OF_HOST = (to, message) -> {};

    @Test
    void without_configuration_nothing_is_sent() {
        assertThat(MailRoute.of(Configuration.of(Map.of()), Optional.empty()).isOpen())
                .isFalse();
    }

    @Test
    void the_host_sends_rather_than_a_server_and_what_an_operator_says_comes_first() {
        assertThat(route(SERVER, Optional.empty()).kind()).isEqualTo(Kind.SMTP);
        assertThat(route(SERVER, Optional.of(OF_HOST)).kind()).isEqualTo(Kind.HOST);
        assertThat(route(with("hanse.mail", "log"), Optional.of(OF_HOST)).kind())
                .isEqualTo(Kind.LOG);
        assertThat(route(with("hanse.mail", "off"), Optional.of(OF_HOST)).kind())
                .isEqualTo(Kind.OFF);
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587, true, false", "tls, 465, false, true", "none, 25, false, false"})
    void a_conversation_is_encrypted_unless_somebody_says_otherwise(
            String encryption, int port, String starttls, String tls) {
        SmtpServer server = SmtpServer.find(Configuration.of(with("hanse.mail.encryption", encryption)))
                .orElseThrow();

        assertThat(server).hasToString("mail.example:" + port);
        assertThat(server.properties())
                .containsEntry("mail.smtp.starttls.required", starttls)
                .containsEntry("mail.smtp.ssl.enable", tls);
        assertThat(SmtpServer.find(Configuration.of(SERVER)).orElseThrow().port())
                .isEqualTo(587);
    }

    @ParameterizedTest
    @CsvSource({
        "hanse.mail, yes",
        "hanse.mail.encryption, ssl",
        "hanse.mail.port, 0",
        "hanse.mail.from, Rivage",
        "hanse.mail.from, ''",
    })
    void a_value_that_does_not_fit_stops_the_start_with_the_name_of_its_key(String key, String value) {
        assertThatThrownBy(() -> route(with(key, value), Optional.empty()))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_HOST))
                .hasMessageContaining(key);
    }

    private static MailRoute route(Map<String, String> configuration, Optional<MailTransport> ofHost) {
        return MailRoute.of(Configuration.of(configuration), ofHost);
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> configuration = new HashMap<>(SERVER);
        configuration.put(key, value);
        return configuration;
    }
}
