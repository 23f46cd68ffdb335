package org.hanse.core.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.Extensions;
import org.hanse.api.privacy.Privacy;

/** Asks all exporters. */
@Dependent
class Telling {

    private final Extensions extensions;
    private final DataClasses classes;

    @Inject
    Telling(Extensions extensions, DataClasses classes) {
        this.extensions = extensions;
        this.classes = classes;
    }

    /** Let every plugin tell what it keeps of a member; fails if one of them does. */
    void tell(long member, Locale locale, ExportSink sink) {
        extensions
                .of(Privacy.EXPORTER)
                .forEach(each -> each.value().export(member, new PluginExport(each.plugin(), locale, classes, sink)));
    }

    /** Return how much there is of each class that has any. */
    Map<DataClass, Long> count(long member) {
        Map<DataClass, Long> counts = new LinkedHashMap<>();
        tell(member, Locale.ENGLISH, new ExportSink() {
            @Override
            public void item(DataClass data, Map<String, ?> item) {
                counts.merge(data, 1L, Long::sum);
            }

            @Override
            public void file(DataClass data, String name, InputStream content) {
                counts.merge(data, 1L, Long::sum);
            }
        });
        return counts;
    }
}
