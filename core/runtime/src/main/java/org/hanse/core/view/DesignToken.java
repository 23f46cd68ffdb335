package org.hanse.core.view;

/**
 * A decision of the look, as a custom property of the style sheet.
 *
 * @param property the name, such as {@code --hanse-text}
 * @param group the group that it stands in, such as {@code color}
 * @param value its value in CSS, in the light and in the dark
 * @param contrast its value where somebody asks for more contrast; empty if it is the same
 * @param english what it is for
 * @param french the same in French
 */
public record DesignToken(String property, String group, String value, String contrast, String english, String french) {

    /** Return what it is for, in a language, or in English if there is no text in it. */
    public String meaning(String language) {
        return language.startsWith("fr") ? french : english;
    }

    /** Return whether it is a colour. */
    public boolean isColour() {
        return group.equals("color");
    }
}
