package org.hanse.core.importer;

/** Cuts texts to the room there is for them. */
final class Texts {

    private Texts() {}

    static String cut(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() <= longest) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return stripped.substring(0, end).strip() + "…";
    }
}
