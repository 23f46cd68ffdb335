package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.Extension;
import org.hanse.api.PluginId;
import org.hanse.api.forum.TopicType;
import org.hanse.api.security.Caller;
import org.hanse.core.view.Messages;

/** Names topic types in the reader's language. */
class TypeViews {

    private final TopicTypes types;
    private final Messages messages;

    @Inject
    TypeViews(TopicTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    /** Return the types that a caller may choose from in a community. */
    List<TypeView> open(Caller caller, long community) {
        return types.open(caller, community).stream()
                .map(type -> view(caller, type))
                .toList();
    }

    /** Return a type; where its plugin is gone its topics are plain topics. */
    TypeView of(Caller caller, String name) {
        return types.find(name)
                .map(type -> view(caller, type))
                .orElseGet(() -> new TypeView(
                        name, "·", messages.text(PluginId.CORE, caller.locale(), "forum.type.unknown"), ""));
    }

    private TypeView view(Caller caller, Extension<TopicType> type) {
        String key = "topic-type." + type.name().substring(type.name().indexOf(':') + 1);
        return new TypeView(
                type.name(), type.value().symbol(), text(caller, type, key), starter(caller, type, key + ".starter"));
    }

    private String starter(Caller caller, Extension<TopicType> type, String key) {
        String text = text(caller, type, key);
        return text.equals(key) ? "" : text;
    }

    private String text(Caller caller, Extension<TopicType> type, String key) {
        return messages.text(type.plugin(), caller.locale(), key);
    }
}
