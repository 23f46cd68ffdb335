package org.hanse.core.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** Keeps the migrations of a plugin to its own tables. */
final class TablePrefix {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:create|alter|drop)\\s+(?:unlogged\\s+|cached\\s+)?table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?"
                    + "([\\w.\"]+)",
            Pattern.CASE_INSENSITIVE);

    private TablePrefix() {}

    /** Refuse a script that creates, alters or drops a table of somebody else. */
    static void check(PluginId plugin, MigrationScript script) {
        String prefix = plugin.equals(PluginId.CORE) ? "hanse_" : plugin.tablePrefix();
        Matcher tables = TABLE.matcher(COMMENT.matcher(script.sql()).replaceAll(" "));
        while (tables.find()) {
            String table = tables.group(1).replace("\"", "").toLowerCase(Locale.ROOT);
            if (!table.startsWith(prefix)) {
                throw new BuildFault(
                        plugin,
                        Phase.MIGRATE,
                        "%s: table %s is not the plugin's own".formatted(script.path(), table),
                        "start the names of its tables with " + prefix);
            }
        }
    }
}
