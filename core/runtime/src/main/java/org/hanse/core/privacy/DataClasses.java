package org.hanse.core.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.privacy.Privacy;
import org.hanse.core.view.Messages;

/** The classes of personal data of this generation, and their words. */
@Dependent
public class DataClasses {

    private final Extensions extensions;
    private final Messages messages;

    @Inject
    DataClasses(Extensions extensions, Messages messages) {
        this.extensions = extensions;
        this.messages = messages;
    }

    /** Return them in plugin order. */
    public List<DataClass> all() {
        return extensions.of(Privacy.PERSONAL_DATA).stream().map(DataClass::of).toList();
    }

    Optional<DataClass> find(PluginId plugin, String name) {
        return all().stream()
                .filter(each -> each.plugin().equals(plugin) && each.name().equals(name))
                .findFirst();
    }

    /** Return what a class is. */
    public String title(DataClass data, Locale locale) {
        return text(data.plugin(), locale, "privacy.data.", data.name());
    }

    /** Return why a class is kept. */
    public String purpose(DataClass data, Locale locale) {
        return text(data.plugin(), locale, "privacy.purpose.", data.name());
    }

    /** Return the label of a part of an item. */
    String label(PluginId plugin, Locale locale, String field) {
        return text(plugin, locale, "privacy.field.", field);
    }

    /** A name that has no words stands for itself. */
    private String text(PluginId plugin, Locale locale, String prefix, String name) {
        String found = messages.text(plugin, locale, prefix + name);
        return found.equals(prefix + name) ? name : found;
    }
}
