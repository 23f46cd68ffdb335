package org.hanse.core.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.util.DuckType;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** All templates of a generation, parsed. Names are {@code plugin:template.vm}. */
public final class TemplateEngine implements AutoCloseable {

    private final Map<String, Template> templates;

    private TemplateEngine(Map<String, Template> templates) {
        this.templates = templates;
    }

    /**
     * Parse all templates.
     *
     * @param overrides a folder of the host whose {@code plugin/template.vm} replace those of plugins
     * @throws BuildFault in phase TEMPLATES, naming plugin, file and line
     */
    public static TemplateEngine build(List<LoadedPlugin> plugins, Optional<Path> overrides) {
        VelocityEngine engine = VelocityConfiguration.engine(new PluginTemplates(plugins, overrides));
        Map<String, Template> templates = new HashMap<>();
        for (LoadedPlugin plugin : plugins) {
            for (String file : plugin.files("templates")) {
                if (file.endsWith(".vm")) {
                    String name = plugin.id() + ":" + file;
                    check(plugin, file, name);
                    templates.put(name, parse(engine, plugin.id(), name));
                }
            }
        }
        return new TemplateEngine(templates);
    }

    /** What a plugin writes is refused before it is shown to anybody; what it renders is checked again. */
    private static void check(LoadedPlugin plugin, String file, String name) {
        if (plugin.id().equals(PluginId.CORE)) {
            return;
        }
        try (InputStream in = plugin.open("templates/" + file).orElseThrow()) {
            MarkupCheck.find(StaticText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .ifPresent(fault -> {
                        throw new BuildFault(
                                plugin.id(),
                                Phase.TEMPLATES,
                                "%s, line %d: %s stands in the page itself".formatted(name, fault.line(), fault.what()),
                                fault.cure());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template parse(VelocityEngine engine, PluginId plugin, String name) {
        try {
            return engine.getTemplate(name);
        } catch (ParseErrorException e) {
            throw fault(plugin, "%s, line %d: %s".formatted(name, e.getLineNumber(), firstLine(e)), e);
        } catch (VelocityException e) {
            throw fault(plugin, "%s: %s".formatted(name, firstLine(e)), e);
        }
    }

    private static BuildFault fault(PluginId plugin, String cause, VelocityException thrown) {
        return new BuildFault(plugin, Phase.TEMPLATES, cause, "correct the template", thrown);
    }

    private static String firstLine(VelocityException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Return whether there is such a template. */
    public boolean has(String name) {
        return templates.containsKey(name);
    }

    /**
     * Render a template.
     *
     * @param limit the most characters that it may write
     * @throws HanseException INTERNAL for core's own, PLUGIN_FAILED for a plugin's; one thrown by the model passes
     */
    SafeHtml render(String name, Map<String, Object> model, int limit) {
        BoundedWriter out = writer(name, limit);
        merge(name, model, out);
        return new SafeHtml(out.toString());
    }

    /** Return a writer for a template, which fails beyond so many characters. */
    BoundedWriter writer(String name, int limit) {
        return new BoundedWriter(
                limit,
                codeOf(name),
                () -> "template %s writes more than %d characters: show less and link to the rest"
                        .formatted(name, limit));
    }

    /** Render a template into its writer. */
    void merge(String name, Map<String, Object> model, BoundedWriter out) {
        Template template = templates.get(name);
        if (template == null) {
            throw new HanseException(codeOf(name), "no template %s: create it below templates/".formatted(name));
        }
        try {
            template.merge(new VelocityContext(new HashMap<>(model)), out);
        } catch (VelocityException e) {
            if (e.getCause() instanceof HanseException known) {
                throw known;
            }
            throw new HanseException(codeOf(name), "template %s: %s".formatted(name, firstLine(e)), e);
        }
    }

    private static ErrorCode codeOf(String name) {
        return name.startsWith(PluginId.CORE + ":") ? ErrorCode.INTERNAL : ErrorCode.PLUGIN_FAILED;
    }

    /** Forget the classes that templates have met. */
    @Override
    public void close() {
        DuckType.clearCache();
    }
}
