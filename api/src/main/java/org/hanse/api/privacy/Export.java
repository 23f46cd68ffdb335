package org.hanse.api.privacy;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/**
 * Takes what a plugin tells a person; what it took is not kept in memory.
 *
 * @since 0.1
 */
public interface Export {

    /** Return the language of the person. */
    Locale locale();

    /**
     * Add an item.
     *
     * @param data the name of the class of data, as it is declared
     * @param item texts, numbers, booleans, times, enums, and lists and maps of these; the message {@code
     *     privacy.field.<name>} is the label of an entry
     * @throws org.hanse.api.HanseException PLUGIN_FAILED if the class is not declared or a value is of another kind
     */
    void item(String data, Map<String, ?> item);

    /**
     * Add a file, such as a picture; the stream is read and left open.
     *
     * @param data the name of the class of data, as it is declared
     * @param name what to call the file, such as {@code portrait.png}
     */
    void file(String data, String name, InputStream content);
}
