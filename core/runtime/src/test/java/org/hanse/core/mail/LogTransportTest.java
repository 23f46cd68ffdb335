package org.hanse.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hanse.api.mail.Mail;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.api.Test;

class LogTransportTest {

    private final List<String> lines = new ArrayList<>();
    private final Logger logger = Logger.getLogger(LogTransport.class.getName());

    @Test
    void a_line_says_which_mail_would_go_out_to_whom() {
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        MailRoute route = MailRoute.of(Configuration.of(Map.of("hanse.mail", "log")), Optional.empty());
        route.send(
                Letter.of(1, new Mail(7, "Annulé : dîner", "Bonjour."), Instant.EPOCH),
                "ada@example.org",
                Optional.empty());

        assertThat(lines).singleElement().asString().contains("ada@example.org", "Annulé : dîner");
    }
}
