package org.hanse.core.generation;

import java.util.List;
import java.util.Set;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.hanse.core.security.Guards;
import org.hanse.core.view.Assets;
import org.hanse.core.view.Messages;
import org.hanse.core.view.PagePolicy;
import org.hanse.core.view.PageRenderer;
import org.hanse.core.view.Showing;
import org.hanse.core.view.SlotRenderer;
import org.hanse.core.view.TemplateEngine;

/** The parsed templates, messages and assets of a generation, before its slots have sources. */
record Views(TemplateEngine templates, Messages messages, Assets assets, PagePolicy policy) {

    static Views build(List<LoadedPlugin> plugins, Surroundings surroundings) {
        return new Views(
                TemplateEngine.build(plugins, surroundings.templates()),
                Messages.load(plugins, surroundings.clock()),
                Assets.load(plugins, surroundings.assets()),
                new PagePolicy(surroundings.origins(), plugins));
    }

    Presentation with(List<LoadedPlugin> plugins, Draft draft, PluginGuard guard) {
        SlotRenderer slots = new SlotRenderer(
                plugins,
                source -> draft.container().create(source),
                new InContainer(draft),
                templates,
                messages,
                guard);
        return new Presentation(new PageRenderer(templates, messages, slots, policy), slots, messages, assets, policy);
    }

    /** Asks beans, which are there once something is shown. */
    private record InContainer(Draft draft) implements Showing {

        @Override
        public Set<String> closed(Caller caller) {
            return draft.container().get(Guards.class).closed(caller, Guarded.FRAGMENT);
        }

        @Override
        public boolean isActive(PluginId plugin, long community) {
            return draft.container().get(AttachedPlugins.class).isActive(plugin, community);
        }
    }
}
