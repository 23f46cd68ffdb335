package org.hanse.core.admin;

import java.util.Map;
import java.util.TreeMap;

/**
 * An act as administrators read it in their language. It is kept as words for the log, such as {@code enable hello}.
 *
 * @param key of the text
 * @param subject what fills it in; of an act that no text knows, all its words
 */
public record Told(String key, String subject) {

    private static final String OTHER = "admin.act.other";

    /** How the words begin. */
    private static final Map<String, String> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("install ", "admin.act.install"),
            Map.entry("upload ", "admin.act.upload"),
            Map.entry("enable ", "admin.act.enable"),
            Map.entry("disable ", "admin.act.disable"),
            Map.entry("roll back to revision ", "admin.act.rollback"),
            Map.entry("converge on revision ", "admin.act.converge"),
            Map.entry("lift guards ", "admin.act.lift"),
            Map.entry("quarantine ", "admin.act.quarantine"),
            Map.entry("retry ", "admin.act.retry"),
            Map.entry("clear csp", "admin.act.clear"),
            Map.entry("attach ", "admin.act.attach"),
            Map.entry("detach ", "admin.act.detach"),
            Map.entry("permission ", "admin.act.permission"),
            Map.entry("owner ", "admin.act.owner")));

    static Told of(String words) {
        if (words.equals("boot") || words.equals("close")) {
            return new Told("admin.act." + words, "");
        }
        return KEYS.entrySet().stream()
                .filter(known -> words.startsWith(known.getKey()))
                .map(known -> new Told(
                        known.getValue(), words.substring(known.getKey().length())))
                .findFirst()
                .orElse(new Told(OTHER, words));
    }
}
