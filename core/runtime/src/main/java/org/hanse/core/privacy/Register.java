package org.hanse.core.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.privacy.Privacy;

/** The register of processing (article 30 of the GDPR), made of what plugins declare. */
@Dependent
public class Register {

    private final DataClasses classes;
    private final Retentions retentions;
    private final Extensions extensions;

    @Inject
    Register(DataClasses classes, Retentions retentions, Extensions extensions) {
        this.classes = classes;
        this.retentions = retentions;
        this.extensions = extensions;
    }

    /**
     * A class of data in the register.
     *
     * @param plugin who keeps it
     * @param name its name within the plugin
     * @param title what it is
     * @param purpose what for
     * @param basis why it may be kept, a constant of {@link org.hanse.api.privacy.LegalBasis}
     * @param contribution whether it may stay without its author
     * @param days for how many days, 0 until the person is erased
     * @param recipients who else gets it
     * @param tables where it lies
     * @param exported whether the plugin tells it to the person
     * @param erased whether the plugin forgets it
     */
    public record Entry(
            String plugin,
            String name,
            String title,
            String purpose,
            String basis,
            boolean contribution,
            int days,
            List<String> recipients,
            List<String> tables,
            boolean exported,
            boolean erased) {

        /** Return {@code plugin:name}. */
        public String key() {
            return plugin + ":" + name;
        }
    }

    /** Return all classes in plugin order. */
    public List<Entry> entries(Locale locale) {
        Map<String, Integer> days = retentions.days();
        Set<PluginId> telling = plugins(extensions.of(Privacy.EXPORTER));
        Set<PluginId> erasing = plugins(extensions.of(Privacy.ERASER));
        return classes.all().stream()
                .map(data -> new Entry(
                        data.plugin().value(),
                        data.name(),
                        classes.title(data, locale),
                        classes.purpose(data, locale),
                        data.data().basis().name(),
                        data.data().contribution(),
                        days.getOrDefault(data.key(), 0),
                        data.data().recipients(),
                        data.data().tables(),
                        telling.contains(data.plugin()),
                        erasing.contains(data.plugin())))
                .toList();
    }

    private static <T> Set<PluginId> plugins(List<Extension<T>> of) {
        return of.stream().map(Extension::plugin).collect(Collectors.toSet());
    }
}
