package org.hanse.core.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Consumer;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.community.InstanceLifecycle;
import org.hanse.api.security.Caller;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** What plugins do when they are attached and detached; what fails undoes the act and says which plugin it was. */
@Dependent
class Hooks {

    private final Extensions extensions;
    private final EntityManager entities;
    private final UnitOfWork work;
    private final Messages messages;

    @Inject
    Hooks(Extensions extensions, EntityManager entities, UnitOfWork work, Messages messages) {
        this.extensions = extensions;
        this.entities = entities;
        this.work = work;
        this.messages = messages;
    }

    /** Return whether a plugin keeps something that one has to decide about. */
    boolean keeps(PluginId plugin) {
        return !of(plugin).isEmpty();
    }

    /** Let a plugin do its part, in the transaction of the act if there is one. */
    void call(Caller caller, PluginId plugin, Consumer<InstanceLifecycle> part) {
        for (InstanceLifecycle each : of(plugin)) {
            try {
                part.accept(each);
                if (work.inTransaction()) {
                    entities.flush();
                }
            } catch (HanseException e) {
                if (e.code().kind() == ErrorCode.Kind.CALLER) {
                    throw e;
                }
                throw failed(caller, plugin, e);
            } catch (PersistenceException e) {
                throw failed(caller, plugin, e);
            }
        }
    }

    private HanseException failed(Caller caller, PluginId plugin, Exception cause) {
        return new HanseException(
                ErrorCode.CONFLICT, CoreWords.to(caller, "attachment.refused.failed", name(caller, plugin)), cause);
    }

    /** Return what a plugin calls itself, otherwise its id. */
    String name(Caller reader, PluginId plugin) {
        String name = messages.text(plugin, reader.locale(), "plugin.name");
        return name.equals("plugin.name") ? plugin.value() : name;
    }

    /** Return what a plugin says that it does, empty if it says nothing. */
    String summary(Caller reader, PluginId plugin) {
        String summary = messages.text(plugin, reader.locale(), "plugin.summary");
        return summary.equals("plugin.summary") ? "" : summary;
    }

    private List<InstanceLifecycle> of(PluginId plugin) {
        return extensions.of(InstanceLifecycle.POINT).stream()
                .filter(each -> each.plugin().equals(plugin))
                .map(Extension::value)
                .toList();
    }
}
