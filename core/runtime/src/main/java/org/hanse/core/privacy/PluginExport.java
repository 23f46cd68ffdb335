package org.hanse.core.privacy;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.privacy.Export;

/** What one plugin tells, on its way into the files of an export. */
record PluginExport(PluginId plugin, Locale locale, DataClasses classes, ExportSink sink) implements Export {

    @Override
    public void item(String data, Map<String, ?> item) {
        sink.item(known(data), item);
    }

    @Override
    public void file(String data, String name, InputStream content) {
        sink.file(known(data), name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", ""), content);
    }

    private DataClass known(String data) {
        return classes.find(plugin, data)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.PLUGIN_FAILED,
                        "plugin %s tells '%s', which it does not declare: add it at privacy.personal-data"
                                .formatted(plugin, data)));
    }
}
