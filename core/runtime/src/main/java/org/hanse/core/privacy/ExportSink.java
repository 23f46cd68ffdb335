package org.hanse.core.privacy;

import java.io.InputStream;
import java.util.Map;

/** Takes what is told of a person. */
interface ExportSink {

    void item(DataClass data, Map<String, ?> item);

    void file(DataClass data, String name, InputStream content);
}
