package org.hanse.core.view;

import java.util.Properties;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.slf4j.helpers.NOPLogger;

/** How Velocity is set up: strict, escaped, without what templates have no business to do. */
final class VelocityConfiguration {

    private static final String MACROS = PluginId.CORE + ":parts.vm";

    private VelocityConfiguration() {}

    static VelocityEngine engine(PluginTemplates templates) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperties(settings());
        // What it would log arrives as an exception, with more around it.
        engine.setProperty("runtime.log.instance", NOPLogger.NOP_LOGGER);
        engine.setProperty("resource.loaders", "plugin");
        engine.setProperty("resource.loader.plugin.instance", templates);
        if (templates.resourceExists(MACROS)) {
            engine.setProperty("velocimacro.library.path", MACROS);
        }
        try {
            engine.init();
        } catch (VelocityException e) {
            throw new BuildFault(
                    PluginId.CORE,
                    Phase.TEMPLATES,
                    "the macros of %s: %s".formatted(MACROS, e.getMessage()),
                    "correct them, or remove the host's own copy",
                    e);
        }
        engine.removeDirective("evaluate");
        engine.removeDirective("include");
        engine.removeDirective("stop");
        return engine;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("resource.default_encoding", "UTF-8");
        settings.setProperty("resource.manager.cache.default_size", "0");
        settings.setProperty("parser.pool.size", "1");
        settings.setProperty("runtime.strict_mode.enable", "true");
        settings.setProperty("velocimacro.library.autoreload", "false");
        settings.setProperty("velocimacro.inline.local_scope", "true");
        settings.setProperty("velocimacro.arguments.strict", "true");
        settings.setProperty("introspector.uberspect.class", RecordUberspect.class.getName());
        settings.setProperty("event_handler.reference_insertion.class", EscapedReferences.class.getName());
        settings.setProperty("event_handler.include.class", OwnIncludes.class.getName());
        return settings;
    }
}
