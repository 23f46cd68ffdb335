package org.hanse.doctor.style;

import java.util.List;

/**
 * A property that a style sheet sets.
 *
 * @param selector of what
 * @param conditions the at-rules around it, such as {@code @media (prefers-color-scheme: dark)}
 */
record Declaration(String selector, List<String> conditions, String property, String value) {

    /** Return whether it holds in the light or in the dark, on a screen, for somebody without further wishes. */
    boolean holds(boolean dark) {
        String other = dark ? "light" : "dark";
        String plain = selector.replaceAll(":not\\((?:[^()]|\\([^()]*\\))*\\)", "");
        return conditions.stream().allMatch(condition -> holds(condition, dark))
                && !plain.matches("(?s).*(?:theme|scheme|mode)[\\w-]*[~|^$*]?=[\"']?" + other + ".*")
                && !plain.matches("(?s).*[.#]" + other + "(?:[-_](?:theme|mode))?(?![\\w-]).*");
    }

    private static boolean holds(String condition, boolean dark) {
        if (condition.startsWith("@media")) {
            return !condition.matches(".*(?:print|prefers-contrast|prefers-reduced|forced-colors|inverted-colors).*")
                    && !condition.matches(".*prefers-color-scheme:\\s*" + (dark ? "light" : "dark") + ".*");
        }
        return !condition.startsWith("@supports not");
    }
}
