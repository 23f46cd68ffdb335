package org.hanse.core.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SystemLoggerTest {

    private static final String NAME = "org.hanse.core.logging.example";

    private final List<LogRecord> records = new ArrayList<>();

    @Test
    void what_is_logged_reaches_the_logger_of_the_jdk() {
        Logger jdk = listen();
        IllegalStateException cause = new IllegalStateException("the cause");

        LoggerFactory.getLogger(NAME).warn("{} of {} left", 1, 2, cause);
        LoggerFactory.getLogger(NAME).trace("not enabled");

        assertThat(jdk.getName()).isEqualTo(NAME);
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).isEqualTo("1 of 2 left");
            assertThat(record.getThrown()).isSameAs(cause);
        });
    }

    private Logger listen() {
        Logger logger = Logger.getLogger(NAME);
        logger.setUseParentHandlers(false);
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return logger;
    }
}
