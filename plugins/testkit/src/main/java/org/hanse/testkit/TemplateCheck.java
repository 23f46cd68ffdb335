package org.hanse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.view.TemplateEngine;

/** Looks for what templates must not write, because it breaks under a mount; what breaks under a policy, the engine refuses. */
final class TemplateCheck {

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("(?i)\\b(?:href|src|action|formaction|poster|srcset)\\s*=\\s*[\"']?/"),
            "writes an absolute path: use $links");

    private TemplateCheck() {}

    static List<String> problems(LoadedPlugin plugin) {
        List<String> problems = new ArrayList<>();
        for (String file : plugin.files("templates")) {
            problems.addAll(problems("templates/" + file, PluginUnderTest.text(plugin, "templates/" + file)));
        }
        return problems;
    }

    static List<String> problems(String file, String template) {
        List<String> problems = new ArrayList<>();
        FORBIDDEN.forEach((pattern, problem) -> {
            Matcher matcher = pattern.matcher(template);
            while (matcher.find()) {
                long line = template.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                problems.add("%s, line %d: '%s' %s".formatted(file, line, matcher.group(), problem));
            }
        });
        return problems;
    }

    static List<String> unparsed(LoadedPlugin plugin) {
        try (TemplateEngine engine = TemplateEngine.build(List.of(CoreResources.plugin(), plugin), Optional.empty())) {
            return List.of();
        } catch (BuildFault e) {
            return List.of(e.getMessage() + ": " + e.remedy());
        }
    }
}
