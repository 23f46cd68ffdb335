package org.hanse.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.privacy.Export;

/** What exporters told, in memory. */
final class Told implements Export {

    private final Map<String, List<Map<String, ?>>> items = new LinkedHashMap<>();
    private final Locale locale;

    Told(Locale locale) {
        this.locale = locale;
    }

    Map<String, List<Map<String, ?>>> items() {
        return items;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public void item(String data, Map<String, ?> item) {
        items.computeIfAbsent(data, none -> new ArrayList<>()).add(item);
    }

    @Override
    public void file(String data, String name, InputStream content) {
        try {
            item(data, Map.of("file", name, "bytes", content.readAllBytes().length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
