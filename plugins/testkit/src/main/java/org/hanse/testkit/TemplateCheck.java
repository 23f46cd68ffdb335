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

/** Looks for what templates must not write, because it breaks under a mount or a Content-Security-Policy. */
final class TemplateCheck {

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("(?i)\\b(?:href|src|action|formaction|poster|srcset)\\s*=\\s*[\"']?/"),
            "writes an absolute path: use $links",
            Pattern.compile("(?i)<script\\b(?![^>]*\\bsrc\\s*=)"),
            "has an inline script: put it into assets/",
            Pattern.compile("(?i)<style\\b|\\sstyle\\s*="),
            "has an inline style: use a class, and a style sheet in assets/",
            Pattern.compile("(?i)<[^>]*\\son[a-z]+\\s*="),
            "has an event attribute: add the listener in a script in assets/",
            Pattern.compile("(?i)javascript:"),
            "has a javascript: address: use a button and a script in assets/");

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
