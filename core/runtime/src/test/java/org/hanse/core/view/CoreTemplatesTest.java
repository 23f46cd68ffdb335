package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.Test;

class CoreTemplatesTest {

    @Test
    void every_template_of_core_parses() throws Exception {
        TemplateEngine engine = TemplateEngine.build(core(), Optional.empty());

        assertThat(engine.has("core:layout.vm")).isTrue();
    }

    @Test
    void every_message_that_a_template_of_core_asks_for_is_written() throws Exception {
        assertThat(messages().unwritten(core())).isEmpty();
    }

    @Test
    void core_says_everything_in_english_and_french() throws Exception {
        assertThat(messages().gaps()).isEmpty();
    }

    private static Messages messages() throws Exception {
        return Messages.load(core(), Clock.systemUTC());
    }

    private static List<LoadedPlugin> core() throws Exception {
        return List.of(Sample.core());
    }
}
