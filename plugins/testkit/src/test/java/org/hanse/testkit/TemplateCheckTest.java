package org.hanse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"<a href=\"/c/masons\">", "<form action='/p/x'>"})
    void what_breaks_under_a_mount_is_found(String template) {
        assertThat(TemplateCheck.problems("templates/x.vm", template)).isNotEmpty();
    }

    @Test
    void what_links_and_assets_write_is_fine() {
        assertThat(TemplateCheck.problems(
                        "templates/x.vm", "<a class=\"hanse-link\" href=\"$links.member($id)\">$name</a>"))
                .isEmpty();
    }

    @Test
    void a_problem_names_file_line_and_cure() {
        List<String> problems = TemplateCheck.problems("templates/x.vm", "<p>\n</p>\n<a href=\"/t/1\">");
        assertThat(problems).singleElement().asString().contains("templates/x.vm", "line 3", "use $links");
    }
}
