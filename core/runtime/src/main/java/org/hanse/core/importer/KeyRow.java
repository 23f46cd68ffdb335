package org.hanse.core.importer;

/** An import key as queries read it. */
public record KeyRow(String key, long id, long topic) {

    Known known() {
        return new Known(id, topic);
    }
}
