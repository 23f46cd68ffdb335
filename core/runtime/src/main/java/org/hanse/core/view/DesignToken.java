package org.hanse.core.view;

/**
 * A decision of the look, as a custom property of the style sheet.
 *
 * @param property the name, such as {@code --hanse-text}
 * @param group the group that it stands in, such as {@code color}
 * @param value its value in CSS, in the light and in the dark
 * @param contrast its value where somebody asks for more contrast; empty if it is the same
 * @param meaning what it is for
 */
public record DesignToken(String property, String group, String value, String contrast, String meaning) {

    /** Return whether it is a colour. */
    public boolean isColour() {
        return group.equals("color");
    }
}
