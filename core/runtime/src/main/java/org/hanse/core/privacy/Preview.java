package org.hanse.core.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hanse.api.PluginId;

/** What an erasure would do to the data of a member. */
@Dependent
public class Preview {

    private final Telling telling;
    private final DataClasses classes;

    @Inject
    Preview(Telling telling, DataClasses classes) {
        this.telling = telling;
        this.classes = classes;
    }

    /**
     * What there is of a class.
     *
     * @param plugin who keeps it
     * @param title what it is
     * @param count how many items
     * @param contribution whether it may stay
     */
    public record Line(String plugin, String title, long count, boolean contribution) {

        /** Return whether it belongs to a plugin. */
        public boolean isOfPlugin() {
            return !plugin.equals(PluginId.CORE.value());
        }
    }

    /** Return what there is. */
    public List<Line> of(long member, Locale locale) {
        return telling.count(member).entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().plugin().value(),
                        classes.title(entry.getKey(), locale),
                        entry.getValue(),
                        entry.getKey().data().contribution()))
                .toList();
    }
}
