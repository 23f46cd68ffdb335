package org.hanse.core.profile;

/** Some of the values that the field offers, each with a box. */
class CheckboxType extends ChoiceType {

    @Override
    public String input() {
        return "checkbox";
    }
}
